import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPoints, MOST_POINTS, Points, parsePoints, Scale } from "./index.ts";

const points = fc
  .oneof(
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.integer({ min: -MOST_POINTS, max: MOST_POINTS }),
    fc.constantFrom(-MOST_POINTS, MOST_POINTS),
  )
  .map((amount) => Points.make(amount === 0 ? 0 : amount));

describe.each(Scale.literals.map((scale) => ({ scale })))("points of scale $scale", ({ scale }) => {
  it("are read back as they were written", () => {
    fc.assert(
      fc.property(points, (amount) => {
        expect(parsePoints(formatPoints(amount, scale), scale)).toEqual(Result.succeed(amount));
      }),
    );
  });

  it("are read the same with zeros behind", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 4 }), (amount, zeros) => {
        const text = formatPoints(amount, scale);
        const longer = `${text}${text.includes(".") ? "" : "."}${"0".repeat(zeros)}`;
        expect(parsePoints(longer, scale)).toEqual(Result.succeed(amount));
      }),
    );
  });

  it("are never guessed: any text gives an exact amount or a refusal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const result = parsePoints(text, scale);
        if (Result.isSuccess(result)) {
          expect(Number(text.normalize("NFKC")) * 10 ** scale).toBeCloseTo(result.success, 6);
        } else {
          expect(result.failure).toMatchObject({ text, decimals: scale });
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GoodId, type MovedPieces, MovementKind, stockMonth } from "./index.ts";

const GOODS = ["rice", "soap", "salt"].map((id) => GoodId.make(id));

const moved: fc.Arbitrary<MovedPieces> = fc.record({
  good: fc.constantFrom(...GOODS),
  kind: fc.constantFrom(...MovementKind.literals),
  pieces: fc.integer({ min: -20, max: 20 }),
});
const month = fc.array(moved, { maxLength: 30 });

const sumOf = (all: ReadonlyArray<MovedPieces>, good: GoodId): number =>
  all.reduce((sum, one) => sum + (one.good === good ? one.pieces : 0), 0);

describe("I11: a month of the stock", () => {
  it("begins as the one before ended, and ends with the sum of all movements", () => {
    fc.assert(
      fc.property(month, month, (first, second) => {
        const january = stockMonth(new Map(), first);
        const after = new Map(january.map(({ good, closing }) => [good, closing]));
        const february = stockMonth(after, second);
        for (const good of GOODS) {
          const line = february.find((one) => one.good === good);
          expect(line?.opening ?? 0).toBe(sumOf(first, good));
          expect(line?.closing ?? 0).toBe(sumOf([...first, ...second], good));
        }
      }),
    );
  });

  it("leaves out what neither was there nor moved", () => {
    const [rice, soap, salt] = GOODS;
    if (!rice || !soap || !salt) throw new Error("Three goods are there.");
    const lines = stockMonth(
      new Map([
        [rice, 4],
        [soap, 0],
      ]),
      [{ good: salt, kind: "purchase", pieces: 2 }],
    );
    expect(lines).toEqual([
      { good: rice, opening: 4, moved: new Map(), closing: 4 },
      { good: salt, opening: 0, moved: new Map([["purchase", 2]]), closing: 2 },
    ]);
  });
});

import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { Points } from "../points/index.ts";
import { Instant } from "../time/index.ts";
import { GoodId, Movement, type RedemptionLine, returnRedemption, stockAfter } from "./index.ts";

/** One minute to midnight in China, and midnight. */
const late = Instant.make(Date.parse("2026-03-05T15:59:00Z"));
const midnight = Instant.make(late + 60_000);

const line = (name: string, pieces: number): RedemptionLine => ({
  good: GoodId.make(name),
  name,
  unit: "袋",
  pieces,
  price: Points.make(3),
  points: Points.make(3 * pieces),
});

describe("returning a redemption", () => {
  const lines = [line("rice", 1), line("soap", 12)];
  const why = "米里有虫";

  it("puts back every line, and says why", () => {
    expect(returnRedemption({ lines, why }, late)).toEqual([
      {
        good: "rice",
        kind: "return",
        pieces: 1,
        eventDate: "2026-03-05",
        recordedAt: late,
        note: why,
      },
      {
        good: "soap",
        kind: "return",
        pieces: 12,
        eventDate: "2026-03-05",
        recordedAt: late,
        note: why,
      },
    ]);
  });

  it("happens on the day on which the goods come back", () => {
    const days = returnRedemption({ lines, why }, midnight).map(({ eventDate }) => eventDate);
    expect(days).toEqual(["2026-03-06", "2026-03-06"]);
  });

  it.each([
    { name: "where some are left", onHand: 5, after: 17 },
    { name: "where none is left", onHand: 0, after: 12 },
  ])("is taken by the shelf $name (I11)", ({ onHand, after }) => {
    const [, soap] = returnRedemption({ lines, why }, late);
    if (!soap) throw new Error("no soap came back");
    const shelf = { id: soap.good, name: "肥皂", onHand };
    expect(stockAfter(shelf, soap)).toEqual(Result.succeed(after));
  });

  it("makes movements that the journal takes, even for the longest reason", () => {
    const movements = returnRedemption({ lines, why: "虫".repeat(200) }, late);
    expect(movements.every(Schema.is(Movement))).toBe(true);
  });
});

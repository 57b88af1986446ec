import { Result, Schema } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Matching, MOST_POINTS, NeedsEarned, share } from "./index.ts";
import { points } from "./testing/books.ts";

const rule: Matching = { origins: ["granted"], earned: 1, per: 5 };

describe("a matching", () => {
  it.each([
    { name: "one earned for five granted", value: rule, known: true },
    { name: "as much as is earned", value: { ...rule, per: 1 }, known: true },
    { name: "several origins", value: { ...rule, origins: ["gifted", "bought-in"] }, known: true },
    {
      name: "earned ones beside themselves",
      value: { ...rule, origins: ["earned"] },
      known: false,
    },
    { name: "no earned ones", value: { ...rule, earned: 0 }, known: false },
    { name: "for every none", value: { ...rule, per: 0 }, known: false },
    { name: "half an earned one", value: { ...rule, earned: 0.5 }, known: false },
    { name: "more than a thousand", value: { ...rule, per: 1001 }, known: false },
  ])("of $name: $known", ({ value, known }) => {
    expect(Schema.is(Matching)(value)).toBe(known);
  });
});

describe("how many of an amount need earned ones", () => {
  const there = { restricted: 100, earned: 10, neutral: 20 };

  it.each([
    { name: "as many as are wanted", amount: 60, wanted: 30, shared: { beside: 30, least: 6 } },
    { name: "none", amount: 30, wanted: 0, shared: { beside: 0, least: 0 } },
    {
      name: "fewer, where too little is earned",
      amount: 70,
      wanted: 60,
      shared: { beside: 50, least: 10 },
    },
    {
      name: "fewer, so that there is room for the earned ones beside them",
      amount: 12,
      wanted: 12,
      shared: { beside: 10, least: 2 },
    },
    {
      name: "more, where the others do not reach",
      amount: 70,
      wanted: 0,
      shared: { beside: 40, least: 8 },
    },
    {
      name: "the most that is possible",
      amount: 80,
      wanted: 0,
      shared: { beside: 50, least: 10 },
    },
  ])("$name", ({ amount, wanted, shared }) => {
    expect(share(rule, there, amount, wanted)).toEqual(Result.succeed(shared));
  });

  it("is refused with the most that is possible, and what is missing", () => {
    expect(share(rule, there, 81, 0)).toEqual(
      Result.fail(new NeedsEarned({ amount: points(81), most: points(80), short: points(1) })),
    );
  });

  it("is exact where amounts are as large as they may be", () => {
    const large = fc.integer({ min: 0, max: MOST_POINTS });
    const upToThousand = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(large, upToThousand, upToThousand, (restricted, earned, per) => {
        const facts = { restricted, earned: Number.MAX_SAFE_INTEGER, neutral: 0 };
        const all = { ...rule, earned, per };
        const { beside, least } = Result.getOrThrow(
          share(all, facts, Number.MAX_SAFE_INTEGER, restricted),
        );
        const needs = BigInt(beside) * BigInt(earned);
        expect(beside).toBe(restricted);
        expect(BigInt(least) * BigInt(per) >= needs).toBe(true);
        expect(BigInt(least - 1) * BigInt(per) < needs || least === 0).toBe(true);
      }),
    );
  });
});

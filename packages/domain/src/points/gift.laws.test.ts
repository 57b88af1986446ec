import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterwards, gift, type Lot, sum } from "./index.ts";
import { books, date, holder, lot, now, points, transferId } from "./testing/books.ts";

const lotsOf = (account: string) =>
  fc
    .array(
      fc.record({
        amount: fc.integer({ min: 1, max: 40 }),
        expires: fc.constantFrom(null, date("2026-06-30"), date("2026-12-31"), date("2027-12-31")),
        origin: fc.constantFrom("earned" as const, "granted" as const, "gifted" as const),
      }),
      { maxLength: 6 },
    )
    .map((all) =>
      all.map(({ amount, ...more }, place) => lot(account, amount, { place, ...more })),
    );

const byLastDay = (lots: ReadonlyArray<Lot>): ReadonlyMap<string | null, number> => {
  const sums = new Map<string | null, number>();
  for (const { expires, remaining } of lots.filter((each) => each.remaining > 0)) {
    sums.set(expires, (sums.get(expires) ?? 0) + remaining);
  }
  return sums;
};

/** Wang gives Li something; the lots of both before and after. */
const given = fc
  .record({ wangs: lotsOf("wang"), lis: lotsOf("li"), amount: fc.integer({ min: 1, max: 120 }) })
  .map(({ wangs, lis, amount }) => {
    const [from, to] = [holder("wang", wangs), holder("li", lis)];
    const before = books([from, to], [...wangs, ...lis]);
    const facts = { books: before, transfer: transferId("t-1"), from, to, amount: points(amount) };
    const result = gift({ ...facts, note: "", ties: ["子女"], permitted: ["子女"] }, now);
    return { before, from, amount, result };
  });

describe("laws of gifts", () => {
  it("what both have of each last day together is the same as before: no life is lengthened", () => {
    fc.assert(
      fc.property(given, ({ before, result }) => {
        if (Result.isFailure(result)) return;
        const after = afterwards(before, result.success.posting);
        expect(byLastDay(after.lots)).toEqual(byLastDay(before.lots));
      }),
    );
  });

  it("I7: the lots of each add up to their balance, and what came is gifted", () => {
    fc.assert(
      fc.property(given, ({ before, amount, result }) => {
        if (Result.isFailure(result)) return;
        const { posting } = result.success;
        const { accounts, lots } = afterwards(before, posting);
        for (const { id, balance } of accounts) {
          const left = lots.filter(({ account }) => account === id);
          expect(sum(left.map(({ remaining }) => remaining))).toBe(balance);
        }
        expect(posting.opened.every(({ origin }) => origin === "gifted")).toBe(true);
        expect(sum(posting.opened.map((each) => each.amount))).toBe(amount);
      }),
    );
  });

  it("I2: a gift is possible exactly if the giver has it", () => {
    fc.assert(
      fc.property(given, ({ from, amount, result }) => {
        expect(Result.isSuccess(result)).toBe(amount <= from.balance);
      }),
    );
  });
});

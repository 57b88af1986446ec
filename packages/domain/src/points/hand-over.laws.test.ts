import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterwards, handOver, type Lot, sum } from "./index.ts";
import { books, date, holder, lot, now, points, transferId } from "./testing/books.ts";

const lotsOf = (account: string) =>
  fc
    .array(
      fc.record({
        amount: fc.integer({ min: 1, max: 40 }),
        expires: fc.constantFrom(null, date("2026-06-30"), date("2027-12-31")),
        origin: fc.constantFrom("earned" as const, "granted" as const, "gifted" as const),
      }),
      { maxLength: 6 },
    )
    .map((all) =>
      all.map(({ amount, ...more }, place) => lot(account, amount, { place, ...more })),
    );

const byKind = (lots: ReadonlyArray<Lot>): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { expires, origin, remaining } of lots.filter((each) => each.remaining > 0)) {
    const kind = `${origin} ${expires}`;
    sums.set(kind, (sums.get(kind) ?? 0) + remaining);
  }
  return sums;
};

/** Some of the points of the Wangs go along to the Lis. */
const handed = fc
  .record({ wangs: lotsOf("wang"), lis: lotsOf("li"), share: fc.integer({ min: 0, max: 100 }) })
  .map(({ wangs, lis, share }) => {
    const [from, to] = [holder("wang", wangs), holder("li", lis)];
    const before = books([from, to], [...wangs, ...lis]);
    const amount = points(Math.floor((from.balance * share) / 100));
    const facts = { books: before, transfer: transferId("t-1"), from, to, amount };
    return {
      before,
      from,
      to,
      amount,
      result: handOver({ ...facts, verb: "split", why: "分户" }, now),
    };
  })
  .filter(({ amount }) => amount > 0);

describe("laws of points that go along", () => {
  it("I7: of each origin and last day, both have together what they had, and lots are the balance", () => {
    fc.assert(
      fc.property(handed, ({ before, amount, from, to, result }) => {
        const { accounts, lots } = afterwards(before, Result.getOrThrow(result));
        expect(byKind(lots)).toEqual(byKind(before.lots));
        for (const { id, balance } of accounts) {
          const own = lots.filter(({ account }) => account === id);
          expect(sum(own.map(({ remaining }) => remaining))).toBe(balance);
        }
        const after = new Map(accounts.map((account) => [account.id, account]));
        expect(after.get(from.id)?.balance).toBe(from.balance - amount);
        expect(after.get(to.id)?.lifetime).toBe(to.lifetime);
      }),
    );
  });
});

describe("a debt", () => {
  it("is paid by whoever takes it over", () => {
    const own = lot("li", 20);
    const [from, to] = [holder("wang", [], { balance: points(-8) }), holder("li", [own])];
    const facts = { books: books([from, to], [own]), transfer: transferId("t"), from, to };
    const posting = Result.getOrThrow(
      handOver({ ...facts, amount: points(-8), verb: "merge", why: "并户" }, now),
    );
    expect(posting.accounts.map(({ id, balance }) => [id, balance])).toEqual([
      ["wang", 0],
      ["li", 12],
    ]);
    expect(posting.opened).toEqual([]);
  });
});

import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Pool, RuleCode, sharePool } from "../index.ts";

const pool = fc
  .record({
    over: fc.integer({ min: 1, max: 50 }),
    payIn: fc.constantFrom<Pool["payIn"]>(1, 10, 100),
  })
  .map(
    ({ over, payIn }): Pool => ({
      code: RuleCode.make("dividend"),
      title: "分红",
      surplus: "净盈余",
      share: { over, under: 50 },
      over: "year",
      payIn,
    }),
  );
const surplus = fc.integer({ min: 10_000, max: 1_000_000_000_000 });
const points = fc.uniqueArray(
  fc.tuple(
    fc.string({ minLength: 1, maxLength: 3 }),
    fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 1_000_000_000_000 })),
  ),
  { selector: ([holder]) => holder, minLength: 1, maxLength: 15 },
);
const shared = (of: Pool, amount: number, all: ReadonlyArray<readonly [string, number]>) =>
  Result.getOrThrow(sharePool(of, { surplus: amount, points: new Map(all) }));

describe("laws of pools", () => {
  it("pay-outs are whole, sum to exactly what is divided, and the rest is less than one of them", () => {
    fc.assert(
      fc.property(pool, surplus, points, (of, amount, all) => {
        const { divided, kept, payOuts } = shared(of, amount, all);
        expect(payOuts.reduce((sum, { fen }) => sum + fen, 0)).toBe(divided);
        expect(payOuts.every(({ fen }) => fen >= 0 && fen % of.payIn === 0)).toBe(true);
        expect(kept >= 0 && kept < of.payIn).toBe(true);
        const due = (BigInt(amount) * BigInt(of.share.over)) / BigInt(of.share.under);
        expect(BigInt(divided + kept)).toBe(due);
      }),
    );
  });

  it("nobody is a whole pay-out off the exact share, and more points are never paid less", () => {
    fc.assert(
      fc.property(pool, surplus, points, (of, amount, all) => {
        const { divided, points: total, payOuts } = shared(of, amount, all);
        for (const { points: has, fen } of payOuts) {
          const off = BigInt(fen) * BigInt(total) - BigInt(divided) * BigInt(has);
          expect((off < 0n ? -off : off) < BigInt(of.payIn) * BigInt(total)).toBe(true);
        }
        const rising = payOuts.toSorted((a, b) => a.points - b.points || a.fen - b.fen);
        const fens = rising.map(({ fen }) => fen);
        expect(fens).toEqual(fens.toSorted((a, b) => a - b));
      }),
    );
  });

  it("the order of the holders changes nothing", () => {
    const orders = points.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(pool, surplus, orders, (of, amount, [all, other]) => {
        expect(shared(of, amount, other)).toEqual(shared(of, amount, all));
      }),
    );
  });
});

import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Allocation, allocate, type Candidate } from "./index.ts";
import { candidate, fen, scheme } from "./testing/schemes.ts";

const allocation: fc.Arbitrary<Allocation> = fc.oneof(
  fc.nat(500).map((payIn): Allocation => ({ _tag: "Proportional", payIn: fen(payIn) })),
  fc
    .nat(500)
    .map((payIn): Allocation => ({ _tag: "ByFact", fact: "visitsGiven", payIn: fen(payIn) })),
  fc.nat(9_000).map(
    (amount): Allocation => ({
      _tag: "ByTier",
      tiers: [{ title: "星", least: 10, amount: fen(amount) }],
    }),
  ),
  fc.nat(9_000).map(
    (amount): Allocation => ({
      _tag: "ByRank",
      prizes: [{ title: "奖", from: 1, to: 3, amount: fen(amount) }],
    }),
  ),
);

const candidates: fc.Arbitrary<ReadonlyArray<Candidate>> = fc
  .array(
    fc.record({
      visits: fc.nat(60),
      good: fc.nat(30),
      marks: fc.nat(40),
      veto: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    }),
    { maxLength: 15 },
  )
  .map((all) =>
    all.map(({ visits, good, marks, veto }, at) =>
      candidate(
        `c${String(at).padStart(2, "0")}`,
        { visitsGiven: visits, goodVisits: good },
        {
          judgements: [{ title: "评议", marks, why: "看过" }],
          vetoes: veto ? ["虐待老人"] : [],
        },
      ),
    ),
  );

describe("I15: the awards of a round", () => {
  it("sum to what was allocated, never above the budget, and reward nobody without a deed", () => {
    fc.assert(
      fc.property(allocation, candidates, fc.nat(200_000), (by, all, budget) => {
        const result = allocate(scheme({ allocation: by }), all, fen(budget));
        if (Result.isFailure(result)) return;
        const { awards, total, left, without } = result.success;
        expect(awards.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
        expect(total + left).toBe(budget);
        expect(awards.length + without.length).toBe(all.length);
        for (const { score } of awards) {
          expect(score.merit).toBeGreaterThan(0);
          expect(score.veto).toBeNull();
        }
        if (by._tag === "Proportional" || by._tag === "ByFact") {
          expect(left).toBeLessThan(Math.max(1, by.payIn) + (total === 0 ? budget : 0));
        }
      }),
    );
  });

  it("do not depend on the order of the candidates", () => {
    fc.assert(
      fc.property(allocation, candidates, fc.nat(200_000), (by, all, budget) => {
        const by1 = scheme({ allocation: by });
        const forth = Result.map(allocate(by1, all, fen(budget)), ({ awards }) => awards);
        const back = Result.map(
          allocate(by1, all.toReversed(), fen(budget)),
          ({ awards }) => awards,
        );
        expect(back).toEqual(forth);
      }),
    );
  });

  it("never give less for more marks, where they are divided by marks, places or tiers", () => {
    fc.assert(
      fc.property(allocation, candidates, fc.nat(200_000), (by, all, budget) => {
        if (by._tag === "ByFact") return;
        const result = allocate(scheme({ allocation: by }), all, fen(budget));
        if (Result.isFailure(result)) return;
        const { awards } = result.success;
        for (const [at, one] of awards.entries()) {
          const next = awards[at + 1];
          if (!next || next.score.total === one.score.total) continue;
          expect(one.amount).toBeGreaterThanOrEqual(next.amount);
        }
      }),
    );
  });
});

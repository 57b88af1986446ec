import fc from "fast-check";
import { expect, it } from "vitest";
import { type Course, monthAfter, projectPoints, runway } from "./index.ts";

const from = "2026-12";
const amount = fc.integer({ min: 0, max: 1_000_000 });
const cohort = fc.record({
  lastMonth: fc.option(fc.nat(24).map((months) => monthAfter(from, months))),
  amount,
});
const course = fc.record({
  from: fc.constant(from),
  outstanding: fc.array(cohort, { maxLength: 6 }),
  issued: fc.integer({ min: 0, max: 100_000 }),
  lives: fc.option(fc.integer({ min: 0, max: 24 })),
  rate: fc.record({ over: fc.integer({ min: 0, max: 10_000 }), under: fc.constant(10_000) }),
});
const means = fc.record({ shelf: amount, money: amount, income: fc.nat(50_000) });

const months = (one: Course, of: typeof means extends fc.Arbitrary<infer M> ? M : never): number =>
  runway(one, of) ?? Number.POSITIVE_INFINITY;

it("no point is lost or made on the way: what was there and came is redeemed, expired or still there", () => {
  fc.assert(
    fc.property(course, (one) => {
      let before = one.outstanding.reduce((sum, cohorts) => sum + cohorts.amount, 0);
      for (const month of projectPoints(one)) {
        expect(before + month.issued).toBe(month.redeemed + month.expired + month.outstanding);
        expect(Math.min(month.redeemed, month.expired, month.outstanding)).toBeGreaterThanOrEqual(
          0,
        );
        before = month.outstanding;
        if (month.month > "2029") break;
      }
    }),
    { numRuns: 50 },
  );
});

it("never lasts longer with more points, and never shorter with more means", () => {
  fc.assert(
    fc.property(course, means, fc.nat(10_000), (one, of, more) => {
      const usual = months(one, of);
      expect(months({ ...one, issued: one.issued + more }, of)).toBeLessThanOrEqual(usual);
      expect(months(one, { ...of, shelf: of.shelf + more })).toBeGreaterThanOrEqual(usual);
      expect(months(one, { ...of, income: of.income + more })).toBeGreaterThanOrEqual(usual);
    }),
    { numRuns: 60 },
  );
});

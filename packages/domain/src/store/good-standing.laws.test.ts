import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, CalendarDate, periodKey } from "../time/index.ts";
import { GoodId, goodStanding, type Quota } from "./index.ts";

const rice = GoodId.make("rice");
const JANUARY = CalendarDate.make("2026-01-01");

const quotas: fc.Arbitrary<Quota> = fc.record({
  pieces: fc.integer({ min: 1, max: 4 }),
  per: fc.constantFrom("household" as const, "elder" as const),
  within: fc.constantFrom("month" as const, "quarter" as const, "year" as const),
});

/** Somebody comes after so many days for some pieces, and perhaps brings an earlier basket back. */
const visits = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 40 }),
    wants: fc.integer({ min: 1, max: 4 }),
    brings: fc.option(fc.nat({ max: 9 }), { nil: null }),
  }),
  { maxLength: 40 },
);

describe("laws of a quota", () => {
  it("whatever is taken and brought back, no period holds more than its pieces", () => {
    fc.assert(
      fc.property(quotas, fc.integer({ min: 1, max: 3 }), visits, (quota, elders, comings) => {
        const most = quota.pieces * (quota.per === "elder" ? elders : 1);
        const kept: Array<{ period: string; pieces: number }> = [];
        const inPeriod = (period: string) =>
          kept.reduce((sum, one) => sum + (one.period === period ? one.pieces : 0), 0);
        let today = JANUARY;
        for (const { after, wants, brings } of comings) {
          today = addDays(today, after);
          const back = brings === null ? undefined : kept[brings];
          if (back) back.pieces = 0;
          const period = periodKey(quota.within, today);
          const taken = new Map([[rice, inPeriod(period)]]);
          const home = { elders, elderCame: false, taken };
          const standing = goodStanding({ id: rice, terms: { quota } }, home, today);
          if (standing._tag !== "Counted") throw new Error("a quota counts");
          expect(standing.left + inPeriod(period)).toBe(most);
          expect(periodKey(quota.within, addDays(standing.again, -1))).toBe(period);
          expect(periodKey(quota.within, standing.again)).not.toBe(period);
          if (wants <= standing.left) kept.push({ period, pieces: wants });
        }
      }),
    );
  });
});

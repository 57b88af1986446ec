import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, CalendarDate } from "../../time/index.ts";
import { type Folding, foldPeriod } from "../index.ts";

const first = CalendarDate.make("2025-12-20");
const score = fc.record({
  date: fc.integer({ min: 0, max: 500 }).map((days) => addDays(first, days)),
  score: fc.integer({ min: -1000, max: 1000 }),
});
const scores = fc.array(score, { maxLength: 30 });
const from = fc.constantFrom("week", "month", "quarter");
const on = CalendarDate.make("2026-06-15");

describe("laws of folding", () => {
  it("the order of the scores changes nothing", () => {
    const how = fc.constantFrom<Folding["how"]>("sum", "average", "bestOf");
    const orders = scores.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(from, how, orders, (short, kind, [all, other]) => {
        const folding: Folding = { from: short, to: "year", how: kind, best: 2 };
        expect(foldPeriod(folding, other, on)).toEqual(foldPeriod(folding, all, on));
      }),
    );
  });

  it("the best so many are no less than any other choice of so many", () => {
    const best = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(scores, best, fc.infiniteStream(fc.nat()), (all, many, picks) => {
        const folding = { from: "month", to: "year", how: "bestOf", best: many } as const;
        const { score: total, of } = foldPeriod(folding, all, on);
        const left = [...of];
        let other = 0;
        while (left.length > of.length - Math.min(many, of.length)) {
          const [one] = left.splice((picks.next().value ?? 0) % left.length, 1);
          other += one?.score ?? 0;
        }
        expect(other).toBeLessThanOrEqual(total);
        expect(of.filter(({ counts }) => counts)).toHaveLength(Math.min(many, of.length));
      }),
    );
  });

  it("months summed into quarters and these into a year are months summed into the year", () => {
    const sum = { how: "sum" } as const;
    fc.assert(
      fc.property(scores, (all) => {
        const quarters = ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"].map((day) => {
          const start = CalendarDate.make(day);
          return {
            date: start,
            score: foldPeriod({ from: "month", to: "quarter", ...sum }, all, start).score,
          };
        });
        expect(foldPeriod({ from: "quarter", to: "year", ...sum }, quarters, on).score).toBe(
          foldPeriod({ from: "month", to: "year", ...sum }, all, on).score,
        );
      }),
    );
  });

  it("an average lies between the lowest and the highest", () => {
    fc.assert(
      fc.property(scores, (all) => {
        const { score: average, of } = foldPeriod(
          { from: "month", to: "year", how: "average" },
          all,
          on,
        );
        fc.pre(of.length > 0);
        const parts = of.map((one) => one.score);
        expect(average).toBeGreaterThanOrEqual(Math.min(...parts));
        expect(average).toBeLessThanOrEqual(Math.max(...parts));
      }),
    );
  });
});

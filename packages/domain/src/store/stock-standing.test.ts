import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../time/add-days.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import type { Coming } from "./coming.ts";
import { ORDER_FOR_DAYS, stockStanding, USE_DAYS } from "./stock-standing.ts";

const TODAY = CalendarDate.make("2026-05-04");
const known = { source: "bought", from: "", place: "库房", line: null, split: null } as const;
const batch = (place: number, left: number, days: number | null, fen: number | null) => {
  const bestBefore = days === null ? null : addDays(TODAY, days);
  const came: Coming = { ...known, bestBefore, fen };
  return { batch: place, left, bestBefore, came };
};

describe("how a good stands", () => {
  it("is told by what is fresh, spoiled, soon spoiled, and what it cost", () => {
    const all = [batch(1, 5, null, 200), batch(2, 3, -1, 100), batch(3, 2, 30, null)];
    expect(stockStanding(all, 30, TODAY)).toEqual({
      fresh: 7,
      spoiled: 3,
      soon: 2,
      nextDay: "2026-06-03",
      worth: 1_300,
      unpriced: 2,
      cover: 21,
      order: 0,
    });
  });

  it("asks for an order where it lasts less than three weeks, and never where nobody took any", () => {
    expect(stockStanding([batch(1, 6, null, 1)], 30, TODAY)).toMatchObject({
      cover: 18,
      order: 14,
    });
    expect(stockStanding([], 30, TODAY)).toMatchObject({ cover: 0, order: 20 });
    expect(stockStanding([], 0, TODAY)).toMatchObject({ cover: null, order: 0 });
  });

  it("lasts sixty days after what it asks for came", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 500 }), (left, used) => {
        const { order } = stockStanding([batch(1, left, null, 1)], used, TODAY);
        if (order === 0) return;
        expect(((left + order) * USE_DAYS) / used).toBeGreaterThanOrEqual(ORDER_FOR_DAYS);
      }),
    );
  });
});

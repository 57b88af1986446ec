import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, CalendarDate } from "../time/index.ts";
import { metOf } from "./met-of.ts";

const START = CalendarDate.make("2026-03-01");
const on = (nth: number) => addDays(START, nth);
const dues = fc.array(
  fc
    .record({
      from: fc.integer({ min: 0, max: 12 }),
      long: fc.integer({ min: 0, max: 6 }),
      times: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ from, long, times }) => ({ window: { from: on(from), to: on(from + long) }, times })),
  { maxLength: 4 },
);
const days = fc.array(fc.integer({ min: 0, max: 18 }).map(on), { maxLength: 6 });

/** The most of all ways to give each day to a due in whose window it lies, or to none. */
const most = (
  open: ReadonlyArray<{ from: CalendarDate; to: CalendarDate; left: number }>,
  [day, ...rest]: ReadonlyArray<CalendarDate>,
): number => {
  if (day === undefined) return 0;
  const ways = open.flatMap(({ from, to, left }, at) =>
    left > 0 && from <= day && day <= to
      ? [
          1 +
            most(
              open.map((due, place) => (place === at ? { ...due, left: left - 1 } : due)),
              rest,
            ),
        ]
      : [],
  );
  return Math.max(most(open, rest), ...ways);
};

describe("laws of what was answered", () => {
  it("no other way to give the deliveries to what was due answers more", () => {
    fc.assert(
      fc.property(dues, days, (due, came) => {
        const open = due.map(({ window, times }) => ({ ...window, left: times }));
        expect(metOf(due, came)).toBe(most(open, came));
      }),
    );
  });

  it("one delivery more answers at most one more, and never fewer", () => {
    fc.assert(
      fc.property(dues, days, fc.integer({ min: 0, max: 18 }), (due, came, more) => {
        const before = metOf(due, came);
        const after = metOf(due, [...came, on(more)]);
        expect(after - before === 0 || after - before === 1).toBe(true);
      }),
    );
  });
});

import type { CalendarDate } from "../time/calendar-date.ts";
import type { Due } from "./due.ts";

/**
 * How many times of some dues of one elder and service were answered: each delivery answers one of
 * them, the one that ends first among those in whose window it lies. No other way answers more.
 */
export const metOf = (
  dues: ReadonlyArray<Pick<Due, "window" | "times">>,
  days: ReadonlyArray<CalendarDate>,
): number => {
  const open = dues
    .map(({ window, times }) => ({ ...window, left: times }))
    .toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  let met = 0;
  for (const day of days.toSorted()) {
    const due = open.find(({ from, to, left }) => left > 0 && from <= day && day <= to);
    if (!due) continue;
    due.left -= 1;
    met += 1;
  }
  return met;
};

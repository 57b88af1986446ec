import type { Procedure } from "../../rulebook/sections/procedure.ts";
import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { dayNumber } from "../../time/day-number.ts";

/** Saturday or Sunday; day 0 of the count was a Thursday. */
const isWeekend = (date: CalendarDate): boolean => (dayNumber(date) + 3) % 7 >= 5;

/**
 * The last day on which anybody may object to what is published on `from`. Days count from the day
 * after: three days from a Monday last until Thursday. Working days leave out Saturdays, Sundays and
 * `holidays`, the state's and the village's own. Weekends that the State Council makes up for (调休)
 * are left out too, so that a notice may last longer for it and never shorter.
 */
export const noticeUntil = (
  from: CalendarDate,
  { days, working }: NonNullable<Procedure["notice"]>,
  holidays: ReadonlySet<CalendarDate>,
): CalendarDate => {
  if (!working) return addDays(from, days);
  let until = from;
  for (let left = days; left > 0; ) {
    until = addDays(until, 1);
    if (!isWeekend(until) && !holidays.has(until)) left -= 1;
  }
  return until;
};

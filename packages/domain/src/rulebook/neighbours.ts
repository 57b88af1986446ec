import { addDays } from "../time/add-days.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { type Period, periodEnd, periodStart } from "../time/period.ts";

const step = {
  earlier: (period: Period, date: CalendarDate) => addDays(periodStart(period, date), -1),
  later: (period: Period, date: CalendarDate) => addDays(periodEnd(period, date), 1),
};

/** A day in each of so many periods: in the one that holds the date, and in those beside it. */
export const neighbours = (
  period: Period,
  date: CalendarDate,
  many: number,
  towards: keyof typeof step,
): ReadonlyArray<CalendarDate> => {
  const days = [date];
  for (let last = date; days.length < many; ) {
    last = step[towards](period, last);
    days.push(last);
  }
  return days;
};

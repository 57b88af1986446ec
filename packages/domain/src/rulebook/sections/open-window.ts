import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { dayNumber } from "../../time/day-number.ts";
import { periodEnd, periodStart } from "../../time/period.ts";
import type { OpenWindow } from "./redemption-policy.ts";

/** Behind so many months the calendar repeats, every 29th of February on each weekday included. */
const MONTHS_AHEAD = 41 * 12;

const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));

/** 1 is Monday, 7 is Sunday. */
const weekdayOf = (date: CalendarDate): number =>
  dayNumber(date) - dayNumber(periodStart("week", date)) + 1;

/** Whether the store gives out on a day; what a window leaves out is no condition. */
export const isOpen = ({ weekdays, days, months }: OpenWindow, date: CalendarDate): boolean =>
  (months?.includes(monthOf(date)) ?? true) &&
  (days?.includes(Number(date.slice(8))) ?? true) &&
  (weekdays?.includes(weekdayOf(date)) ?? true);

const firstIn = (window: OpenWindow, from: CalendarDate, to: CalendarDate): CalendarDate | null => {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isOpen(window, day)) return day;
  }
  return null;
};

/** The first open day from a date on; `null` where the window never opens again. */
export const nextOpen = (window: OpenWindow, from: CalendarDate): CalendarDate | null => {
  let start = from;
  for (let month = 0; month <= MONTHS_AHEAD; month += 1) {
    const end = periodEnd("month", start);
    const open = (window.months?.includes(monthOf(start)) ?? true) && firstIn(window, start, end);
    if (open) return open;
    start = addDays(end, 1);
  }
  return null;
};

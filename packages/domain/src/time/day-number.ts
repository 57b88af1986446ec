import type { CalendarDate } from "./calendar-date.ts";

const A_DAY = 24 * 60 * 60 * 1000;

/** Days since 1970-01-01, which is day 0: dates as numbers, so that they can be counted. */
export const dayNumber = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / A_DAY;

import { addDays, type CalendarDate, Instant } from "@huzhu/domain/time";

const DAY = 24 * 60 * 60 * 1000;
const EIGHT_HOURS = DAY / 3;

const midnight = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (date: CalendarDate): number => new Date(midnight(date)).getUTCDay();

export const dayOfMonth = (date: CalendarDate): number => Number(date.slice(-2));

/** Which Saturday, Friday … of its month a date is: 1 for the first, 5 for a rare fifth. */
export const weekOfMonth = (date: CalendarDate): number => Math.ceil(dayOfMonth(date) / 7);

/** All dates from the first up to but not including the last. */
export const datesBetween = (first: CalendarDate, end: CalendarDate): Array<CalendarDate> => {
  const count = Math.max(0, (midnight(end) - midnight(first)) / DAY);
  return Array.from({ length: count }, (_, day) => addDays(first, day));
};

/** The moment at which clocks in China show so many seconds after midnight. */
export const atSecond = (date: CalendarDate, second: number): Instant =>
  Instant.make(midnight(date) - EIGHT_HOURS + second * 1000);

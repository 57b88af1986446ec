import type { CalendarDate } from "../time/calendar-date.ts";

const MONTH_AND_DAY = "2026-".length;

/**
 * Full years (周岁) on a date; negative before birth. Who is born on 29 February turns a year older
 * on 1 March of a common year.
 */
export const ageOn = (birthDate: CalendarDate, date: CalendarDate): number => {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(MONTH_AND_DAY) < birthDate.slice(MONTH_AND_DAY) ? years - 1 : years;
};

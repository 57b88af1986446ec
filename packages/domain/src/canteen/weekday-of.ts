import type { CalendarDate } from "../time/calendar-date.ts";
import { dayNumber } from "../time/day-number.ts";
import { Weekday } from "./policy.ts";

/** Day 0 of the count, 1970-01-01, was a Thursday. */
const TO_MONDAY = 3;

/** The weekday of a date. */
export const weekdayOf = (date: CalendarDate): Weekday =>
  Weekday.literals[(dayNumber(date) + TO_MONDAY) % Weekday.literals.length] ?? 1;

import { Schema } from "effect";
import type { CalendarDate } from "../time/calendar-date.ts";
import { dayNumber } from "../time/day-number.ts";

/** A day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export const Weekday = Schema.Literals([1, 2, 3, 4, 5, 6, 7]);
export type Weekday = typeof Weekday.Type;

/** Day 0 of the count, 1970-01-01, was a Thursday. */
const TO_MONDAY = 3;

/** The weekday of a date. */
export const weekdayOf = (date: CalendarDate): Weekday =>
  Weekday.literals[(dayNumber(date) + TO_MONDAY) % Weekday.literals.length] ?? 1;

import { Schema } from "effect";
import { CalendarDate } from "./calendar-date.ts";
import { Instant } from "./instant.ts";

const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/** The calendar date of a moment in China Standard Time (UTC+8, no summer time since 1991). */
export const localDate = (at: Instant): CalendarDate =>
  Schema.decodeSync(CalendarDate)(new Date(at + EIGHT_HOURS).toISOString().slice(0, 10));

const A_DAY = 3 * EIGHT_HOURS;

/** The last moment of a date in China Standard Time. */
export const endOfDay = (date: CalendarDate): Instant =>
  Instant.make(Date.parse(`${date}T00:00:00Z`) - EIGHT_HOURS + A_DAY - 1);

import { Schema } from "effect";
import { CalendarDate } from "./calendar-date.ts";

/**
 * The same day so many months later; where that month is too short its last day, so that a month
 * after 31 January is 28 or 29 February.
 */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const at = Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate()));
  return Schema.decodeSync(CalendarDate)(new Date(at).toISOString().slice(0, 10));
};

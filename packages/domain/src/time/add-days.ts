import { Schema } from "effect";
import { CalendarDate } from "./calendar-date.ts";

const A_DAY = 24 * 60 * 60 * 1000;

/** The date so many days later, or earlier where `days` is negative. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => {
  const at = new Date(Date.parse(`${date}T00:00:00Z`) + days * A_DAY);
  return Schema.decodeSync(CalendarDate)(at.toISOString().slice(0, 10));
};

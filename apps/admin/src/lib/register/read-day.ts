import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";

const isDate = Schema.is(CalendarDate);

/** A past day that somebody picked or wrote into the address; `null` for today, or for no day at all. */
export const readDay = (text: string | null, today: CalendarDate): CalendarDate | null =>
  text !== null && isDate(text) && text < today ? text : null;

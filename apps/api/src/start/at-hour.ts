import { type CalendarDate, endOfDay, Instant } from "@huzhu/domain/time";

const AN_HOUR = 60 * 60 * 1000;
const A_DAY = 24;

/** An hour of a day in the village, from 0 to 24. */
export const atHour = (on: CalendarDate, hour: number): Instant =>
  Instant.make(endOfDay(on) + 1 - (A_DAY - hour) * AN_HOUR);

import { Schema } from "effect";
import type { CalendarDate } from "./calendar-date.ts";

/** The windows over which caps count: the calendar's own day, month and year. */
export const Period = Schema.Literals(["day", "month", "year"]);
export type Period = typeof Period.Type;

const LENGTH = { day: "2026-03-05".length, month: "2026-03".length, year: "2026".length } as const;

/** The name of the period that holds the date: `2026-03-05`, `2026-03` or `2026`. */
export const periodKey = (period: Period, date: CalendarDate): string =>
  date.slice(0, LENGTH[period]);

import type { CalendarDate } from "../../time/calendar-date.ts";
import { DayNotClosed } from "./refusals.ts";
import { dayStillOpen, type StoreDay } from "./store-day.ts";

/** The days of the store that are known, and the one that is spoken of. */
export interface Days {
  readonly days: ReadonlyMap<CalendarDate, StoreDay>;
  readonly date: CalendarDate;
}

/** Why a store cannot open on a day: another day was opened and not closed. */
export const otherOpen = ({ days, date }: Days): DayNotClosed | null => {
  const other = dayStillOpen(days.values());
  return other && other.date !== date ? new DayNotClosed({ day: other.date }) : null;
};

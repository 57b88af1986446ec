import { CalendarDate } from "../time/calendar-date.ts";

/** The days of a year that a report tells of, both included. */
export interface YearDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A year's days up to today; `null` where the year has not begun. */
export const yearDays = (year: number, today: CalendarDate): YearDays | null => {
  const [from, end] = [CalendarDate.make(`${year}-01-01`), CalendarDate.make(`${year}-12-31`)];
  if (today < from) return null;
  return { from, to: today < end ? today : end };
};

/** Whether a day is one of them. */
export const isIn = ({ from, to }: YearDays, on: CalendarDate): boolean => from <= on && on <= to;

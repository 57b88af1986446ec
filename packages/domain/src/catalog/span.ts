import { addDays } from "../time/add-days.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { type Period, periodEnd, periodStart } from "../time/period.ts";

/** Days from the first to the last, both among them. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The calendar periods of a length whose last day lies in a span: what fell due in it. */
export const periodsEndingIn = (per: Period, { from, to }: Span): ReadonlyArray<Span> => {
  const found: Array<Span> = [];
  let end = periodEnd(per, from);
  while (end <= to) {
    found.push({ from: periodStart(per, end), to: end });
    end = periodEnd(per, addDays(end, 1));
  }
  return found;
};

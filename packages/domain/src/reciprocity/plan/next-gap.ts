import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { dayNumber } from "../../time/day-number.ts";
import { CADENCE_DAYS } from "./cadence.ts";
import type { Watched } from "./radar.ts";

/** An elder as the radar sees them, with every day on which somebody is to come. */
export interface Awaited extends Pick<Watched, "elder" | "risk" | "lastSeen"> {
  readonly planned: ReadonlyArray<CalendarDate>;
}

/** A time in which nobody sees an elder as often as they should, and the days on which a visit closes it. */
export interface Gap {
  readonly elder: Awaited["elder"];
  readonly risk: Awaited["risk"];
  /** The last day by which somebody should be there; `null` where nobody ever was. */
  readonly due: CalendarDate | null;
  /** Days that nobody was there by today; `null` where nobody ever was, or where it is still to come. */
  readonly days: number | null;
  readonly overdue: boolean;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A visit that is made too early does not carry far: only these days before it is due close a gap. */
const DAYS_BEFORE = 3;

const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? b : a);
const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

/** The first gap of an elder from today to a last day; `null` where there is none. */
export const nextGap = (
  { elder, risk, lastSeen, planned }: Awaited,
  today: CalendarDate,
  last: CalendarDate,
): Gap | null => {
  const within = CADENCE_DAYS[risk];
  let seen = lastSeen;
  for (const next of [...planned.toSorted(), null]) {
    const due = seen && addDays(seen, within);
    if (due !== null && due > last) return null;
    const overdue = due === null || due < today;
    // Who is overdue and awaited is helped by whoever comes first.
    const closed = next !== null && (overdue ? next <= last : next <= due);
    if (!closed) {
      const from = due === null || overdue ? today : later(today, addDays(due, -DAYS_BEFORE));
      const to = due === null || overdue ? last : due;
      const after = seen !== null && seen >= today ? later(from, addDays(seen, 1)) : from;
      const until = next === null ? to : earlier(to, addDays(next, -1));
      const days = overdue && seen !== null ? dayNumber(today) - dayNumber(seen) : null;
      return after > until ? null : { elder, risk, due, days, overdue, from: after, to: until };
    }
    seen = next;
  }
  return null;
};

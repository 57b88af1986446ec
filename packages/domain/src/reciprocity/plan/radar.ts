import type { RiskClass, RiskReason } from "../../elders/risk.ts";
import type { ResidentId } from "../../people/ids.ts";
import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { dayNumber } from "../../time/day-number.ts";
import { CADENCE_DAYS } from "./cadence.ts";

/** An elder as the radar sees them. */
export interface Watched {
  readonly elder: ResidentId;
  readonly risk: RiskClass;
  readonly reasons: ReadonlyArray<RiskReason>;
  /** The last day on which somebody was there; null where nobody ever was. */
  readonly lastSeen: CalendarDate | null;
  /** The next day on which somebody is to come; null where nobody is. */
  readonly next: CalendarDate | null;
}

/** Somebody whom nobody has seen for longer than their class allows, or will not have. */
export interface Overdue extends Watched {
  /** The last day by which somebody should have been there; null where nobody ever was. */
  readonly due: CalendarDate | null;
  /** Days since somebody was there; null where nobody ever was. */
  readonly days: number | null;
  readonly within: number;
}

const RANK: Readonly<Record<RiskClass, number>> = { high: 0, key: 1, general: 2 };

const byUrgency = (a: Overdue, b: Overdue): number =>
  RANK[a.risk] - RANK[b.risk] ||
  (b.days ?? Number.MAX_SAFE_INTEGER) - (a.days ?? Number.MAX_SAFE_INTEGER) ||
  (a.elder < b.elder ? -1 : 1);

const look = (
  watched: ReadonlyArray<Watched>,
  on: CalendarDate,
  isLate: (one: Overdue) => boolean,
): ReadonlyArray<Overdue> =>
  watched
    .map((one): Overdue => {
      const within = CADENCE_DAYS[one.risk];
      const { lastSeen } = one;
      const due = lastSeen && addDays(lastSeen, within);
      const days = lastSeen && dayNumber(on) - dayNumber(lastSeen);
      return { ...one, due, days, within };
    })
    .filter(isLate)
    .toSorted(byUrgency);

/**
 * 雷达: whom nobody has seen for longer than their risk class allows, the most urgent first. Those
 * whom nobody ever saw are among them.
 */
export const overdueOn = (
  watched: ReadonlyArray<Watched>,
  today: CalendarDate,
): ReadonlyArray<Overdue> => look(watched, today, ({ due }) => due === null || due < today);

/** Whom nobody will have seen in time by a later day, if nothing more is planned. */
export const gapsUntil = (
  watched: ReadonlyArray<Watched>,
  today: CalendarDate,
  last: CalendarDate,
): ReadonlyArray<Overdue> =>
  look(watched, today, ({ due, next }) => {
    if (due === null || due < today || due > last) return false;
    return next === null || next > due;
  });

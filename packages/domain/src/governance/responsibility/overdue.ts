import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { dayNumber } from "../../time/day-number.ts";
import type { Role } from "../role.ts";
import type { Obligation } from "./obligation.ts";
import type { Party } from "./party.ts";
import type { Responsibility } from "./responsibility.ts";

/** Something that somebody still has to do, since a day. */
export interface OpenMatter {
  readonly obligation: Obligation;
  /** The day on which its clock began to run. */
  readonly since: CalendarDate;
}

/** What one party has not done in time, of one kind. */
export interface Overdue {
  readonly code: string;
  readonly title: string;
  readonly party: Party;
  /** Who of the staff can do it. */
  readonly hands: ReadonlyArray<Role>;
  readonly obligation: Obligation;
  readonly count: number;
  /** Of the one that has waited longest. */
  readonly since: CalendarDate;
  readonly due: CalendarDate;
  /** How many days ago it was due. */
  readonly over: number;
}

const overdueOf = (
  { code, title, party, hands, clocks }: Responsibility,
  matters: ReadonlyMap<Obligation, ReadonlyArray<CalendarDate>>,
  today: CalendarDate,
): ReadonlyArray<Overdue> =>
  clocks.flatMap(({ obligation, days }) => {
    const late = (matters.get(obligation) ?? [])
      .filter((since) => addDays(since, days) < today)
      .toSorted();
    const [since] = late;
    if (since === undefined) return [];
    const due = addDays(since, days);
    const over = dayNumber(today) - dayNumber(due);
    return [{ code, title, party, hands, obligation, count: late.length, since, due, over }];
  });

/** What is overdue at whom, the longest overdue first. Something is overdue the day after its last. */
export const overdueAt = (
  responsibilities: ReadonlyArray<Responsibility>,
  open: ReadonlyArray<OpenMatter>,
  today: CalendarDate,
): ReadonlyArray<Overdue> => {
  const matters = new Map<Obligation, ReadonlyArray<CalendarDate>>();
  for (const { obligation, since } of open) {
    matters.set(obligation, [...(matters.get(obligation) ?? []), since]);
  }
  return responsibilities
    .flatMap((one) => overdueOf(one, matters, today))
    .toSorted((a, b) => b.over - a.over || (a.code < b.code ? -1 : 1));
};

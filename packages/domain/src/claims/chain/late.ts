import type { Procedure } from "../../rulebook/sections/procedure.ts";
import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { dayNumber } from "../../time/day-number.ts";
import { localDate } from "../../time/local-date.ts";
import type { Underway } from "./underway.ts";

/** A check that should have been signed by now. */
export interface LateCheck {
  readonly claim: Underway["claim"]["id"];
  /** Its place in the procedure, from 0. */
  readonly check: number;
  readonly title: string;
  /** The last day on which it would have been in time. */
  readonly until: CalendarDate;
  /** Days since then, at least 1. */
  readonly days: number;
}

/**
 * The claims of one procedure whose check is overdue, the latest first. Days are calendar days and
 * count from the day after the check before was signed, or after the claim was recorded.
 */
export const late = (
  claims: ReadonlyArray<Pick<Underway["claim"], "id" | "state">>,
  { checks }: Procedure,
  today: CalendarDate,
): ReadonlyArray<LateCheck> =>
  claims
    .flatMap(({ id: claim, state }) => {
      if (state._tag !== "Checking") return [];
      const { check, since } = state;
      const { title, within } = checks[check] ?? {};
      if (title === undefined || within === undefined) return [];
      const until = addDays(localDate(since), within);
      const days = dayNumber(today) - dayNumber(until);
      return days > 0 ? [{ claim, check, title, until, days }] : [];
    })
    .toSorted((one, other) => other.days - one.days);

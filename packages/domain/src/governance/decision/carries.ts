import { Result } from "effect";
import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import {
  type CarryRefusal,
  MeetingInTheFuture,
  MeetingTooLongAgo,
  MoreThanHouseholds,
} from "./carry-refusal.ts";
import { decided } from "./decided.ts";
import type { Decision } from "./decision.ts";

/**
 * So many days after the meeting its decision can be carried out. No source says a number: it is our
 * own, so that nobody finds an old paper for a new purpose.
 */
export const DAYS_TO_CARRY_OUT = 180;

export interface CarryFacts {
  readonly today: CalendarDate;
  /** How many days a decision is good for; `null` where it may be as old as it is. */
  readonly days: number | null;
  /** How many households the village has; `null` where nobody has written them down yet. */
  readonly households: number | null;
}

/**
 * Whether what a meeting decided may be carried out today. Refuses figures that do not add up, a
 * meeting that could not decide or did not decide in favour, one that is still to come, and one that
 * was too long ago; more voices of households than there are households.
 */
export const carries = (
  decision: Decision,
  { today, days, households }: CarryFacts,
): Result.Result<Decision, CarryRefusal> => {
  const { date, body, due } = decision;
  if (date > today) return Result.fail(new MeetingInTheFuture({ date, today }));
  const earliest = days === null ? date : addDays(today, -days);
  if (date < earliest) return Result.fail(new MeetingTooLongAgo({ date, earliest }));
  if (body === "households" && households !== null && due > households) {
    return Result.fail(new MoreThanHouseholds({ due, households }));
  }
  return decided(decision);
};

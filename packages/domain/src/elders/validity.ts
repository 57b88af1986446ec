import { Schema } from "effect";
import { addDays } from "../time/add-days.ts";
import { addMonths } from "../time/add-months.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import type { Assessment } from "./assessment.ts";
import type { CareEvent } from "./care-event.ts";
import { standingOn } from "./standing.ts";

/** For how long an assessment holds, and when somebody is reminded. */
export interface ValidityPolicy {
  /** Months from the day of the assessment. */
  readonly months: number;
  /** Days ahead of the end from which it is said. */
  readonly reminderDays: number;
  /** Days after an event by which somebody looks again. */
  readonly afterEventDays: number;
}

/**
 * Assumptions, not figures of a source that we could read: a year, a month ahead, two weeks after an
 * event. A village or its township may want others.
 */
export const DEFAULT_VALIDITY: ValidityPolicy = {
  months: 12,
  reminderDays: 30,
  afterEventDays: 14,
};

/**
 * How an elder's assessment stands: `never` made and nothing asks for one, `first` wanted because the
 * elder is in need, `valid`, `soon` over, `overdue`, or asked for by an `event` after it.
 */
export const DueState = Schema.Literals(["never", "first", "valid", "soon", "overdue", "event"]);
export type DueState = typeof DueState.Type;

/** When somebody assesses the elder next at the latest; without a day, as soon as there is time. */
export const NextAssessment = Schema.Struct({
  state: DueState,
  due: Schema.NullOr(CalendarDate),
});
export type NextAssessment = typeof NextAssessment.Type;

/** Whether somebody has to do something about it now. */
export const asksForAssessment = ({ state }: NextAssessment): boolean =>
  state !== "never" && state !== "valid";

/** The last day on which an assessment holds. */
export const validUntil = (
  { assessedOn }: Pick<Assessment, "assessedOn">,
  { months }: ValidityPolicy = DEFAULT_VALIDITY,
): CalendarDate => addDays(addMonths(assessedOn, months), -1);

interface Known {
  readonly assessments: ReadonlyArray<
    Pick<Assessment, "id" | "assessedOn" | "recordedAt" | "replaces">
  >;
  readonly events: ReadonlyArray<Pick<CareEvent, "on">>;
  /** Whether the elder belongs to a group that is looked after. */
  readonly inNeed: boolean;
}

/** When the next assessment is due, as it looks on a date. */
export const nextAssessment = (
  { assessments, events, inNeed }: Known,
  date: CalendarDate,
  policy: ValidityPolicy = DEFAULT_VALIDITY,
): NextAssessment => {
  const standing = standingOn(assessments, date);
  if (!standing) return { state: inNeed ? "first" : "never", due: null };
  const until = validUntil(standing, policy);
  const since = events
    .map(({ on }) => on)
    .filter((on) => on > standing.assessedOn && on <= date)
    .toSorted()[0];
  const after = since && addDays(since, policy.afterEventDays);
  if (after && after < until) return { state: "event", due: after };
  if (until < date) return { state: "overdue", due: until };
  return { state: addDays(until, -policy.reminderDays) <= date ? "soon" : "valid", due: until };
};

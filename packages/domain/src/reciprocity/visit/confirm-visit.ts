import { Result, Schema } from "effect";
import { addDays } from "../../time/add-days.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { Paid } from "./pay.ts";
import type { VisitPolicy } from "./policy.ts";
import type { Confirmer, Feedback } from "./state.ts";
import { type OtherVisitStep, otherVisitStep, type Visit } from "./visit.ts";

/** A visit counts by itself only after some days. */
export class NotByItselfYet extends Schema.TaggedClass<NotByItselfYet>()("NotByItselfYet", {
  from: CalendarDate,
  today: CalendarDate,
}) {}

export type ConfirmRefusal = OtherVisitStep | NotByItselfYet;

interface Confirming {
  readonly by: Confirmer;
  readonly feedback: Feedback | null;
  readonly pay: ReadonlyArray<Paid>;
  readonly policy: VisitPolicy;
}

/** The first day on which a visit counts by itself; null where it is at another step. */
export const automaticFrom = (
  { state }: Pick<Visit, "state">,
  { automaticAfter }: VisitPolicy,
): CalendarDate | null =>
  state._tag === "CheckedOut" ? addDays(localDate(state.went.at), automaticAfter) : null;

/** 确认: help was given as it stands. From this one step alone comes what it pays. */
export const confirmVisit = (
  visit: Visit,
  { by, feedback, pay, policy }: Confirming,
  now: Instant,
): Result.Result<Visit, ConfirmRefusal> => {
  const { state } = visit;
  if (state._tag !== "CheckedOut") return Result.fail(otherVisitStep(visit));
  const from = automaticFrom(visit, policy);
  const today = localDate(now);
  if (by._tag === "Automatic" && from !== null && today < from) {
    return Result.fail(new NotByItselfYet({ from, today }));
  }
  const confirmation = { by, at: now, feedback, pay };
  return Result.succeed({
    ...visit,
    state: { ...state, _tag: "Confirmed", confirmation, dispute: null },
  });
};

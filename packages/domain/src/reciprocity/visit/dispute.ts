import { Result, Schema } from "effect";
import type { StaffId } from "../../governance/staff.ts";
import { HouseholdId } from "../../people/ids.ts";
import { addDays } from "../../time/add-days.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { Paid } from "./pay.ts";
import type { VisitPolicy } from "./policy.ts";
import type { Side, VisitRuling } from "./state.ts";
import { type OtherVisitStep, otherVisitStep, type Visit } from "./visit.ts";

/** The days in which the visit could be disputed are over. */
export class ChallengeOver extends Schema.TaggedClass<ChallengeOver>()("ChallengeOver", {
  until: CalendarDate,
  today: CalendarDate,
}) {}

/** It was disputed and decided before. */
export class DecidedAlready extends Schema.TaggedClass<DecidedAlready>()("DecidedAlready", {
  on: CalendarDate,
}) {}

/** They belong to one of the sides, or to kin of one. */
export class OneOfTheSides extends Schema.TaggedClass<OneOfTheSides>()("OneOfTheSides", {
  household: HouseholdId,
}) {}

/** They raised the dispute, or said that the visit was made. */
export class SpokeAlready extends Schema.TaggedClass<SpokeAlready>()("SpokeAlready", {}) {}

export type DisputeRefusal = OtherVisitStep | ChallengeOver | DecidedAlready;
export type DecideDisputeRefusal = OtherVisitStep | OneOfTheSides | SpokeAlready;

interface Saying {
  readonly by: Side;
  readonly says: string;
}

/** 提出争议: somebody says that it was not so. It is not paid before that is decided. */
export const disputeVisit = (
  visit: Visit,
  { by, says }: Saying,
  { challengeWithin }: VisitPolicy,
  now: Instant,
): Result.Result<Visit, DisputeRefusal> => {
  const { state } = visit;
  const raised = { by, at: now, says };
  const dispute = { raised, answers: [], decision: null };
  if (state._tag === "CheckedOut") {
    const disputed = { ...state, _tag: "Disputed", confirmation: null, dispute } as const;
    return Result.succeed({ ...visit, state: disputed });
  }
  if (state._tag !== "Confirmed") return Result.fail(otherVisitStep(visit));
  if (state.dispute?.decision) {
    return Result.fail(new DecidedAlready({ on: localDate(state.dispute.decision.at) }));
  }
  const today = localDate(now);
  const until = addDays(localDate(state.confirmation.at), challengeWithin);
  if (today > until) return Result.fail(new ChallengeOver({ until, today }));
  return Result.succeed({ ...visit, state: { ...state, _tag: "Disputed", dispute } });
};

/** The other side, or somebody for it, says how it was. */
export const answerDispute = (
  visit: Visit,
  { by, says }: Saying,
  now: Instant,
): Result.Result<Visit, OtherVisitStep> => {
  const { state } = visit;
  if (state._tag !== "Disputed") return Result.fail(otherVisitStep(visit));
  const answers = [...state.dispute.answers, { by, at: now, says }];
  return Result.succeed({ ...visit, state: { ...state, dispute: { ...state.dispute, answers } } });
};

/** Somebody of the office, the households that have a part in the visit, and their kin. */
export interface Judge {
  readonly staff: { readonly id: StaffId; readonly household: HouseholdId | null };
  readonly sides: ReadonlySet<HouseholdId>;
}

interface Deciding extends Judge {
  readonly ruling: VisitRuling;
  readonly why: string;
  /** What is paid now, where the visit stands and nothing was paid before. */
  readonly pay: ReadonlyArray<Paid>;
}

const spoke = (visit: Visit, id: StaffId): boolean => {
  const { state } = visit;
  if (state._tag !== "Disputed") return false;
  const { raised, answers } = state.dispute;
  const said = [raised, ...answers].some(({ by }) => by._tag === "OfOffice" && by.staff === id);
  const by = state.confirmation?.by;
  const marked = [state.came, state.went].some(
    ({ evidence }) => "by" in evidence && evidence.by === id,
  );
  return said || marked || (by?._tag === "ByOffice" && by.staff === id);
};

/**
 * Decides a dispute: the visit stands, or it counts for nothing and what was paid is taken back.
 * Refuses whoever belongs to a side or to its kin, and whoever has said something about it.
 */
export const decideDispute = (
  visit: Visit,
  { staff, sides, ruling, why, pay }: Deciding,
  now: Instant,
): Result.Result<Visit, DecideDisputeRefusal> => {
  const { state } = visit;
  if (state._tag !== "Disputed") return Result.fail(otherVisitStep(visit));
  const { household } = staff;
  if (household !== null && sides.has(household)) {
    return Result.fail(new OneOfTheSides({ household }));
  }
  if (spoke(visit, staff.id)) return Result.fail(new SpokeAlready());
  const decision = { ruling, by: staff.id, at: now, why };
  const dispute = { ...state.dispute, decision };
  if (ruling === "void") {
    return Result.succeed({ ...visit, state: { ...state, _tag: "Void", dispute } });
  }
  const by = { _tag: "ByOffice", staff: staff.id } as const;
  const confirmation = state.confirmation ?? { by, at: now, feedback: null, pay };
  return Result.succeed({
    ...visit,
    state: { ...state, _tag: "Confirmed", confirmation, dispute },
  });
};

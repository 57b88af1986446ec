import { Result, Schema } from "effect";
import type { HouseholdId } from "../../people/ids.ts";
import type { Rule } from "../../rulebook/rule.ts";
import type { Procedure } from "../../rulebook/sections/procedure.ts";
import { addDays } from "../../time/add-days.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { Claim } from "../claim.ts";
import { NotApproved } from "../reverse-approval.ts";
import type { Approved } from "../state.ts";
import { NotTheirs } from "./not-theirs.ts";

/** Nothing to appeal against: the claim took nothing, or the village has no appeals. */
export class NotAppealable extends Schema.TaggedClass<NotAppealable>()("NotAppealable", {
  because: Schema.Literals(["nothingTaken", "noAppeals"]),
}) {}

/** The last day for an appeal is over. */
export class AppealOver extends Schema.TaggedClass<AppealOver>()("AppealOver", {
  until: CalendarDate,
  today: CalendarDate,
}) {}

/** The household appealed before. */
export class AppealedAlready extends Schema.TaggedClass<AppealedAlready>()("AppealedAlready", {
  at: Instant,
}) {}

export type RaiseAppealRefusal =
  | NotApproved
  | NotTheirs
  | NotAppealable
  | AppealOver
  | AppealedAlready;

export interface RaiseAppealFacts {
  readonly claim: Claim;
  /** What the claim was counted by. */
  readonly rule: Pick<Rule, "kind">;
  readonly procedure: Procedure;
}

const TAKING: ReadonlySet<Rule["kind"]> = new Set(["deduction", "bucket", "veto"]);

/**
 * 申诉: against a deduction or a veto, by the household that it hit, on the day of posting and so many
 * days after it as the procedure says. Nothing changes before somebody has decided.
 */
export const raiseAppeal = (
  { claim, rule, procedure }: RaiseAppealFacts,
  by: HouseholdId,
  why: string,
  now: Instant,
): Result.Result<Approved, RaiseAppealRefusal> => {
  const { household, recordedBy, state } = claim;
  if (by !== household) return Result.fail(new NotTheirs({ recordedBy }));
  if (state._tag !== "Approved") return Result.fail(new NotApproved({ state: state._tag }));
  if (!TAKING.has(rule.kind)) return Result.fail(new NotAppealable({ because: "nothingTaken" }));
  const { appeal: days } = procedure;
  if (days === undefined) return Result.fail(new NotAppealable({ because: "noAppeals" }));
  if (state.appeal) return Result.fail(new AppealedAlready({ at: state.appeal.at }));
  const today = localDate(now);
  const until = addDays(localDate(state.at), days);
  if (until < today) return Result.fail(new AppealOver({ until, today }));
  return Result.succeed({ ...state, appeal: { by, at: now, why, decision: null } });
};

import { Result, Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { localDate } from "../../time/local-date.ts";
import { isSameParty } from "../party.ts";
import type { ClaimState } from "../state.ts";
import type { Objection } from "./objection.ts";
import { type OtherStep, otherStep } from "./other-step.ts";
import type { Underway } from "./underway.ts";

/** The last day for objections is over. */
export class NoticeOver extends Schema.TaggedClass<NoticeOver>()("NoticeOver", {
  until: CalendarDate,
  today: CalendarDate,
}) {}

/** They objected to this notice already; what came of it is told to them once it is decided. */
export class ObjectedAlready extends Schema.TaggedClass<ObjectedAlready>()("ObjectedAlready", {
  isDecided: Schema.Boolean,
}) {}

export type RaiseObjectionRefusal = OtherStep | NoticeOver | ObjectedAlready;

/**
 * 提出异议: anybody says why what hangs on the board should not count, each of them once while it
 * hangs there. It does not count before somebody has decided about that.
 */
export const raiseObjection = (
  { claim: { state } }: Pick<Underway, "claim">,
  objection: Omit<Objection, "decision">,
): Result.Result<ClaimState, RaiseObjectionRefusal> => {
  if (state._tag !== "OnNotice" && state._tag !== "Halted") {
    return Result.fail(otherStep(state));
  }
  const today = localDate(objection.at);
  const { objections, notice } = state;
  if (notice.until < today) return Result.fail(new NoticeOver({ until: notice.until, today }));
  const before = objections.find(({ by }) => isSameParty(by, objection.by));
  if (before) return Result.fail(new ObjectedAlready({ isDecided: before.decision !== null }));
  const all = [...objections, { ...objection, decision: null }];
  return Result.succeed({ ...state, _tag: "Halted", objections: all });
};

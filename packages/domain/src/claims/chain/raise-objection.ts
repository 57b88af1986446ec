import { Result, Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { localDate } from "../../time/local-date.ts";
import type { Objection } from "./objection.ts";
import { type OtherStep, otherStep } from "./other-step.ts";
import { isSameParty } from "./party.ts";
import type { Progress } from "./progress.ts";
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
  { progress }: Pick<Underway, "progress">,
  objection: Omit<Objection, "decision">,
): Result.Result<Progress, RaiseObjectionRefusal> => {
  if (progress._tag !== "OnNotice" && progress._tag !== "Halted") {
    return Result.fail(otherStep(progress));
  }
  const today = localDate(objection.at);
  const { objections, notice } = progress;
  if (notice.until < today) return Result.fail(new NoticeOver({ until: notice.until, today }));
  const before = objections.find(({ by }) => isSameParty(by, objection.by));
  if (before) return Result.fail(new ObjectedAlready({ isDecided: before.decision !== null }));
  const all = [...objections, { ...objection, decision: null }];
  return Result.succeed({ ...progress, _tag: "Halted", objections: all });
};

import { tellElder } from "@huzhu/contract";
import type { Points, Reason, Scale } from "@huzhu/domain/points";
import type { Step } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";

/** Steps that may tell who is poor or ill, or repeat what a cadre wrote of somebody (law I17). */
const PRIVATE: ReadonlySet<Step["_tag"]> = new Set(["Given", "Classed", "Multiplied"]);

interface Line {
  readonly eventDate: CalendarDate;
  readonly amount: Points;
  readonly reason: Reason;
}

/** Why a rule gave so many, as a public screen may say it; `null` where it may not, or no rule did. */
export const lineTold = ({ eventDate, amount, reason }: Line, scale: Scale): string | null => {
  if (reason._tag !== "ByRule" || reason.steps.some(({ _tag }) => PRIVATE.has(_tag))) return null;
  return tellElder({ ...reason, points: amount }, { eventDate }, { scale, unit: "points" });
};

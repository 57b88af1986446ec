import { Result } from "effect";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import { noticeUntil } from "./notice-until.ts";
import { type OtherStep, otherStep } from "./other-step.ts";
import type { Progress } from "./progress.ts";
import type { Underway } from "./underway.ts";

/**
 * 公示: hangs what has all its signatures on the board from today, for as long as the procedure says.
 * Refuses what is at another step.
 */
export const publish = (
  { progress, procedure: { notice } }: Pick<Underway, "progress" | "procedure">,
  holidays: ReadonlySet<CalendarDate>,
  now: Instant,
): Result.Result<Progress, OtherStep> => {
  if (progress._tag !== "Checked") return Result.fail(otherStep(progress));
  if (!notice) throw new Error("A claim waits for a notice that its procedure does not have.");
  const from = localDate(now);
  const { round, signed } = progress;
  const span = { from, until: noticeUntil(from, notice, holidays) };
  return Result.succeed({ _tag: "OnNotice", round, signed, notice: span, objections: [] });
};

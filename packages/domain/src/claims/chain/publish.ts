import { Result } from "effect";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { ClaimState } from "../state.ts";
import { noticeUntil } from "./notice-until.ts";
import { type OtherStep, otherStep } from "./other-step.ts";
import type { Underway } from "./underway.ts";

/**
 * 公示: hangs what has all its signatures on the board from today, for as long as the procedure says.
 * Refuses what is at another step.
 */
export const publish = (
  { claim: { state }, procedure: { notice } }: Pick<Underway, "claim" | "procedure">,
  holidays: ReadonlySet<CalendarDate>,
  now: Instant,
): Result.Result<ClaimState, OtherStep> => {
  if (state._tag !== "Checked") return Result.fail(otherStep(state));
  if (!notice) throw new Error("A claim waits for a notice that its procedure does not have.");
  const from = localDate(now);
  const { round, signed } = state;
  const span = { from, until: noticeUntil(from, notice, holidays) };
  return Result.succeed({ _tag: "OnNotice", round, signed, notice: span, objections: [] });
};

import { Result } from "effect";
import type { Happening } from "./happening.ts";
import type { Meeting } from "./meeting.ts";
import { MeetingElsewhere, MotionIsPut } from "./meeting-refusal.ts";
import type { Motion } from "./motion.ts";
import { standingOf } from "./standing.ts";

/** A motion that nobody has voted on yet, and when that will be. */
export interface PendingMotion extends Pick<Motion, "title" | "about" | "subject"> {
  readonly date: Meeting["date"];
}

/** Puts one more motion to a meeting, as long as it has not closed; nothing is put twice at a time. */
export const putMotion = (
  meeting: Meeting,
  motion: Motion,
  pending: ReadonlyArray<PendingMotion>,
): Result.Result<Happening, MeetingElsewhere | MotionIsPut> => {
  const { state } = standingOf(meeting);
  if (state !== "called" && state !== "open") return Result.fail(new MeetingElsewhere({ state }));
  const same = pending.find(
    ({ about, subject }) =>
      motion.subject !== null && about === motion.about && subject === motion.subject,
  );
  if (same) return Result.fail(new MotionIsPut({ title: same.title, date: same.date }));
  return Result.succeed({ _tag: "MotionPut", motion });
};

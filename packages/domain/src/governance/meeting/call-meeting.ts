import { Result } from "effect";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { Staff } from "../staff.ts";
import type { Meeting, MeetingCall, MeetingId } from "./meeting.ts";
import { MeetingTooLate, MeetsAsAWhole } from "./meeting-refusal.ts";
import type { Motion } from "./motion.ts";

interface Calling {
  readonly id: MeetingId;
  readonly minutes: string;
  readonly motions: ReadonlyArray<Motion>;
}

/** Calls a meeting together, with its agenda, for today or a later day. */
export const callMeeting = (
  { id, minutes, motions }: Calling,
  call: MeetingCall,
  by: Pick<Staff, "id">,
  now: Instant,
): Result.Result<Meeting, MeetingTooLate | MeetsAsAWhole> => {
  const today = localDate(now);
  if (call.date < today) return Result.fail(new MeetingTooLate({ date: call.date, today }));
  if (call.body === "committee" && call.hamlet !== null) return Result.fail(new MeetsAsAWhole());
  const happened = motions.map((motion) => ({
    said: { _tag: "MotionPut" as const, motion },
    at: now,
    by: by.id,
  }));
  return Result.succeed({ id, ...call, minutes, calledAt: now, calledBy: by.id, happened });
};

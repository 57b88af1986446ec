import { Result } from "effect";
import type { MotionId } from "../decision/motion-id.ts";
import type { Meeting, MeetingBody } from "./meeting.ts";
import { MeetingElsewhere, MotionIsDecided, NoSuchMotion, OtherBody } from "./meeting-refusal.ts";
import { type MeetingStanding, type MotionStanding, standingOf } from "./standing.ts";

/** A meeting that is held now, of the body that it takes. */
export const heldNow = (
  meeting: Meeting,
  body: MeetingBody,
): Result.Result<MeetingStanding, MeetingElsewhere | OtherBody> => {
  const standing = standingOf(meeting);
  if (meeting.body !== body) return Result.fail(new OtherBody({ body: meeting.body }));
  if (standing.state !== "open") return Result.fail(new MeetingElsewhere(standing));
  return Result.succeed(standing);
};

export type OnMotionRefusal = MeetingElsewhere | OtherBody | NoSuchMotion | MotionIsDecided;

/** A motion of a meeting that is held now, as long as it is not decided. */
export const openMotion = (
  meeting: Meeting,
  id: MotionId,
  body: MeetingBody,
): Result.Result<
  { readonly standing: MeetingStanding; readonly on: MotionStanding },
  OnMotionRefusal
> =>
  Result.flatMap(
    heldNow(meeting, body),
    (
      standing,
    ): Result.Result<
      { readonly standing: MeetingStanding; readonly on: MotionStanding },
      NoSuchMotion | MotionIsDecided
    > => {
      const on = standing.motions.find(({ motion }) => motion.id === id);
      if (!on) return Result.fail(new NoSuchMotion({ motion: id }));
      return on.decided
        ? Result.fail(new MotionIsDecided({ title: on.motion.title }))
        : Result.succeed({ standing, on });
    },
  );

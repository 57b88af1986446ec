import { decideMotion as endpoint } from "@huzhu/contract";
import { resolutions, type Write } from "@huzhu/db";
import {
  type DecidedMotion,
  decideByBallots,
  decideByHands,
  type Hands,
  type Meeting,
  type MotionId,
  standingOf,
} from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { BRINGINGS, type BringingRefusal } from "./bringing.ts";
import { dueOf } from "./due.ts";
import { lockMeeting, note } from "./happen.ts";
import { matterOf } from "./matter.ts";

const NO_HANDS: Hands = { inFavour: 0, against: 0, abstained: 0 };

/** Counts as the body votes: ballots of the committee, hands of households. */
const counted = async (
  tx: Write,
  meeting: Meeting,
  id: MotionId,
  hands: Hands | null,
): Promise<Result.Result<DecidedMotion, BringingRefusal>> => {
  if (meeting.body === "households") {
    return decideByHands(meeting, id, hands ?? NO_HANDS, await dueOf(tx, meeting));
  }
  const on = standingOf(meeting).motions.find(({ motion }) => motion.id === id);
  const matter = on
    ? await matterOf(tx, meeting, on.motion)
    : { members: [], about: [], kinOf: new Map() };
  return decideByBallots(meeting, id, matter);
};

export const decide = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor } = call;
  const meeting = await lockMeeting(tx, request.params.meeting);
  if (Result.isFailure(meeting)) return Result.fail(meeting.failure);
  const count = await counted(tx, meeting.success, request.params.motion, request.body.hands);
  if (Result.isFailure(count)) return Result.fail(count.failure);
  const { happening, outcome } = count.success;
  await note(call, meeting.success, [happening]);
  await resolutions.record(tx, meeting.success.id, outcome, now, actor);
  const done = await BRINGINGS[outcome.motion.about].carryOut(call, outcome);
  if (Result.isFailure(done)) return Result.fail(done.failure);
  const { carried, resolution } = outcome;
  return Result.succeed({ carried, resolution });
});

import { callMeeting as endpoint, NotFound } from "@huzhu/contract";
import { type Actor, hamlets, journal, meetings, type Write } from "@huzhu/db";
import {
  callMeeting,
  type MeetingCall,
  type MeetingElsewhere,
  MeetingId,
  type MeetingTooLate,
  type MeetsAsAWhole,
  type Motion,
  MotionId,
  type MotionIsPut,
  putMotion,
  type Staff,
} from "@huzhu/domain/governance";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { after } from "./happen.ts";

interface Calling {
  readonly tx: Write;
  readonly now: Instant;
  readonly actor: Actor;
  readonly staff: Staff;
  readonly world: { readonly newId: () => string };
}

interface Agenda {
  readonly minutes: string;
  readonly motions: ReadonlyArray<Motion>;
}

type CallRefusal = MeetingTooLate | MeetsAsAWhole | MeetingElsewhere | MotionIsPut;

/** Calls one meeting with its agenda; the journal is locked. */
export const callOne = async (
  called: Calling,
  calling: MeetingCall,
  { minutes, motions }: Agenda,
): Promise<Result.Result<MeetingId, CallRefusal>> => {
  const { tx, now, world, actor, staff } = called;
  const id = MeetingId.make(world.newId());
  const begun = callMeeting({ id, minutes, motions: [] }, calling, staff, now);
  if (Result.isFailure(begun)) return Result.fail(begun.failure);
  let meeting = begun.success;
  for (const motion of motions) {
    const put = putMotion(meeting, motion, []);
    if (Result.isFailure(put)) return Result.fail(put.failure);
    meeting = after(called, meeting, [put.success]);
  }
  await meetings.call(tx, meeting, actor);
  return Result.succeed(id);
};

export const call = staffCommand(endpoint, async (called) => {
  const { tx, request, world } = called;
  await journal.lock(tx);
  const { call: calling, minutes, motions } = request.body;
  const known = (await hamlets.list(tx)).some(({ id }) => id === calling.hamlet);
  if (calling.hamlet !== null && !known) return Result.fail(new NotFound({ what: "hamlet" }));
  const put = motions.map((draft) => ({ id: MotionId.make(world.newId()), ...draft }));
  const meeting = await callOne(called, calling, { minutes, motions: put });
  return Result.map(meeting, (id) => ({ meeting: id }));
});

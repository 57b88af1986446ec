import { callMeeting as endpoint, NotFound } from "@huzhu/contract";
import { hamlets, journal, meetings } from "@huzhu/db";
import { callMeeting, MeetingId, MotionId, putMotion } from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { after } from "./happen.ts";

export const call = staffCommand(endpoint, async (called) => {
  const { tx, request, now, world, actor, staff } = called;
  await journal.lock(tx);
  const { call: calling, minutes, motions } = request.body;
  const known = (await hamlets.list(tx)).some(({ id }) => id === calling.hamlet);
  if (calling.hamlet !== null && !known) return Result.fail(new NotFound({ what: "hamlet" }));
  const id = MeetingId.make(world.newId());
  const begun = callMeeting({ id, minutes, motions: [] }, calling, staff, now);
  if (Result.isFailure(begun)) return Result.fail(begun.failure);
  let meeting = begun.success;
  const pending = [...(await meetings.pending(tx))];
  for (const draft of motions) {
    const motion = { id: MotionId.make(world.newId()), ...draft };
    const put = putMotion(meeting, motion, pending);
    if (Result.isFailure(put)) return Result.fail(put.failure);
    meeting = after(called, meeting, [put.success]);
    pending.push({ ...draft, date: meeting.date, minutes, meeting: id, motion: motion.id });
  }
  await meetings.call(tx, meeting, actor);
  return Result.succeed({ meeting: id });
});

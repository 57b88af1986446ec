import { putMotion as endpoint, type NotFound } from "@huzhu/contract";
import { meetings } from "@huzhu/db";
import {
  type MeetingElsewhere,
  type MeetingId,
  type Motion,
  type MotionDraft,
  MotionId,
  type MotionIsPut,
  NotResolved,
  putMotion as put,
} from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import type { World } from "../world.ts";
import { happen, type Keeping } from "./happen.ts";

/** Puts a motion to a meeting, in the unit of whoever has something to be voted on. */
export const putMotion = async (
  call: Keeping & { readonly world: Pick<World, "newId"> },
  meeting: MeetingId,
  draft: MotionDraft,
): Promise<Result.Result<Motion, MeetingElsewhere | MotionIsPut | NotResolved | NotFound>> => {
  const motion = { id: MotionId.make(call.world.newId()), ...draft };
  const noted = await happen<MeetingElsewhere | MotionIsPut | NotResolved>(
    call,
    meeting,
    async (to) =>
      to.hamlet === null || draft.subject === null
        ? put(to, motion, await meetings.pending(call.tx))
        : Result.fail(new NotResolved({ because: "oneHamlet" })),
  );
  return Result.map(noted, () => motion);
};

export const putOne = staffCommand(endpoint, (call) =>
  putMotion(call, call.request.params.meeting, call.request.body),
);

import { callAssemblies as endpoint } from "@huzhu/contract";
import { hamlets, journal } from "@huzhu/db";
import { HamletsMissing, type MeetingId, MotionId } from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { callOne } from "./call.ts";

const MINUTES = 50;

/** Every hamlet is called on its own day, to motions on which their voices are counted together. */
export const callAll = staffCommand(endpoint, async (call) => {
  const { tx, request, world } = call;
  const { days, minutes, motions } = request.body;
  await journal.lock(tx);
  const all = (await hamlets.list(tx)).filter(({ households }) => households > 0);
  const wrong = all.filter(({ id }) => days.filter(({ hamlet }) => hamlet === id).length !== 1);
  if (wrong.length > 0 || days.length !== all.length) {
    return Result.fail(new HamletsMissing({ names: wrong.map(({ name }) => name) }));
  }
  const joint = motions.map((draft) => ({ draft, joint: MotionId.make(world.newId()) }));
  const called: Array<MeetingId> = [];
  for (const day of days) {
    const name = all.find(({ id }) => id === day.hamlet)?.name ?? "";
    const own = joint.map(({ draft, joint: id }) => ({
      ...{ id: MotionId.make(world.newId()), ...draft, joint: id },
    }));
    const agenda = { minutes: `${minutes}·${name}`.slice(0, MINUTES), motions: own };
    const one = await callOne(call, { body: "households", ...day }, agenda);
    if (Result.isFailure(one)) {
      if (one.failure._tag === "MeetsAsAWhole") throw new Error("Households meet by hamlets.");
      return Result.fail(one.failure);
    }
    called.push(one.success);
  }
  return Result.succeed({ meetings: called });
});

import {
  takeBallotBack as backEndpoint,
  castBallots as castEndpoint,
  declareInterest as declareEndpoint,
} from "@huzhu/contract";
import { committee } from "@huzhu/db";
import {
  castBallot,
  declareInterest,
  type Happening,
  standingOf,
  takeBallotBack,
} from "@huzhu/domain/governance";
import { Result } from "effect";
import { onMember } from "../committee/found.ts";
import { staffCommand } from "../mount/verb.ts";
import { after, happen, lockMeeting, note } from "./happen.ts";
import { matterOf } from "./matter.ts";

export const cast = staffCommand(castEndpoint, async (call) => {
  const { tx, request } = call;
  const { motion } = request.params;
  const found = await lockMeeting(tx, request.params.meeting);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  let meeting = found.success;
  const on = standingOf(meeting).motions.find((one) => one.motion.id === motion);
  const matter = on
    ? await matterOf(tx, meeting, on.motion)
    : { members: [], about: [], kinOf: new Map() };
  const said: Array<Happening> = [];
  for (const { sheet, ...ballot } of request.body.ballots) {
    const one = castBallot(meeting, motion, { ballot, sheet }, matter);
    if (Result.isFailure(one)) return Result.fail(one.failure);
    said.push(one.success);
    meeting = after(call, meeting, [one.success]);
  }
  return Result.succeed(await note(call, found.success, said));
});

export const declare = staffCommand(declareEndpoint, (call) => {
  const { meeting, motion } = call.request.params;
  return happen(call, meeting, async (held) =>
    declareInterest(held, motion, call.request.body, await committee.list(call.tx)),
  );
});

export const takeBack = staffCommand(backEndpoint, (call) => {
  const { meeting, motion, member } = call.request.params;
  const { why } = call.request.body;
  return happen(call, meeting, (held) =>
    onMember(call.tx, member, (found) => takeBallotBack(held, motion, found, why)),
  );
});

import { putRoundToVote as endpoint, NotFound } from "@huzhu/contract";
import { awardRounds, journal } from "@huzhu/db";
import { RoundElsewhere } from "@huzhu/domain/incentives";
import { Result } from "effect";
import { putMotion } from "../meetings/put-motion.ts";
import { staffCommand } from "../mount/verb.ts";
import { motionText } from "./motion-text.ts";

export const putToVote = staffCommand(endpoint, async (call) => {
  const { tx, request } = call;
  await journal.lock(tx);
  const round = await awardRounds.lock(tx, request.params.round);
  if (!round) return Result.fail(new NotFound({ what: "round" }));
  const { id, state } = round;
  if (state._tag !== "Scored") return Result.fail(new RoundElsewhere({ state: state._tag }));
  const said = motionText(round);
  const draft = { ...said, about: "round", subject: id, concerns: [] } as const;
  return putMotion(call, request.body.meeting, draft);
});

import { endPledge as endpoint, NotFound } from "@huzhu/contract";
import { fundBook, journal } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { say } from "./say.ts";

export const endPledge = staffCommand(endpoint, async (call) => {
  const { tx, request } = call;
  const { pledge } = request.params;
  await journal.lock(tx);
  const known = (await fundBook.fund(tx)).pledges.get(pledge);
  if (!known || known.ended !== null) return Result.fail(new NotFound({ what: "pledge" }));
  await say(call, { _tag: "PledgeEnded", pledge, why: request.body.why });
  return Result.succeed({ pledge });
});

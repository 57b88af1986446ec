import { judgeCandidate as endpoint } from "@huzhu/contract";
import { judgeCandidate } from "@huzhu/domain/incentives";
import { staffCommand } from "../mount/verb.ts";
import { ownAmong } from "./own.ts";
import { walk } from "./walk.ts";

export const judge = staffCommand(endpoint, (call) => {
  const { tx, request, now, staff } = call;
  return walk(tx, request.params.round, "judged", call, async (round) => {
    const own = await ownAmong(tx, round, [request.body.candidate], staff);
    return judgeCandidate(round, request.body, { concerned: own.size > 0 }, now);
  });
});

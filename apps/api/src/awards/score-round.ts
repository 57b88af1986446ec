import { scoreAwardRound as endpoint } from "@huzhu/contract";
import { scoreRound as score } from "@huzhu/domain/incentives";
import { staffCommand } from "../mount/verb.ts";
import { countedFor } from "./counted.ts";
import { walk } from "./walk.ts";

export const scoreRound = staffCommand(endpoint, (call) =>
  walk(call.tx, call.request.params.round, "scored", call, async (round) =>
    score(round, await countedFor(call.tx, round), call.now),
  ),
);

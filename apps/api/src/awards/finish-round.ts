import { finishAwardRound as endpoint } from "@huzhu/contract";
import { finishRound as finish } from "@huzhu/domain/incentives";
import { staffCommand } from "../mount/verb.ts";
import { walk } from "./walk.ts";

export const finishRound = staffCommand(endpoint, (call) =>
  walk(call.tx, call.request.params.round, "finished", call, (round) => finish(round, call.now)),
);

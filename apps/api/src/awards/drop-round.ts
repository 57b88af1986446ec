import { dropAwardRound as endpoint } from "@huzhu/contract";
import { dropRound as drop } from "@huzhu/domain/incentives";
import { staffCommand } from "../mount/verb.ts";
import { walk } from "./walk.ts";

export const dropRound = staffCommand(endpoint, (call) => {
  const { tx, request, staff, now } = call;
  return walk(tx, request.params.round, "dropped", call, (round) =>
    drop(round, request.body.why, staff, now),
  );
});

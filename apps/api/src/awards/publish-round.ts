import { publishAwardRound as endpoint } from "@huzhu/contract";
import { publishRound as publish } from "@huzhu/domain/incentives";
import { staffCommand } from "../mount/verb.ts";
import { hangingOf } from "./hanging.ts";
import { walk } from "./walk.ts";

export const publishRound = staffCommand(endpoint, (call) => {
  const { tx, request, village, now } = call;
  return walk(tx, request.params.round, "published", call, (round) =>
    publish(round, hangingOf(round, village.settings), now),
  );
});

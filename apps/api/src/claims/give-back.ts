import { giveBackClaim as endpoint } from "@huzhu/contract";
import { giveBack } from "@huzhu/domain/claims";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { walk } from "./walk.ts";

export const giveBackClaim = staffCommand(endpoint, ({ tx, request, now, staff, actor }) =>
  walk(tx, request.params.claim, "returned", { now, actor }, (walking) =>
    Result.map(giveBack(walking, staff, request.body.why, now), (state) => ({
      claim: { ...walking.claim, state },
    })),
  ),
);

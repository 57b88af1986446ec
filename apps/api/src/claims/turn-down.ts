import { turnDownClaim as endpoint } from "@huzhu/contract";
import { turnDown } from "@huzhu/domain/claims";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { walk } from "./walk.ts";

export const turnDownClaim = staffCommand(endpoint, ({ tx, request, now, staff, actor }) =>
  walk(tx, request.params.claim, "refused", { now, actor }, (walking) =>
    Result.map(turnDown(walking, staff, request.body.why, now), (state) => ({
      claim: { ...walking.claim, state },
    })),
  ),
);

import { decideObjection as endpoint } from "@huzhu/contract";
import { decideObjection as decide } from "@huzhu/domain/claims";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { walk } from "./walk.ts";

export const decideObjection = staffCommand(endpoint, ({ tx, request, now, staff, actor }) => {
  const { params, body } = request;
  const ruling = { objection: params.objection, ...body };
  return walk(tx, params.claim, "objectionDecided", { now, actor }, (walking) =>
    Result.map(decide(walking, staff, ruling, now), ({ objection, state }) => ({
      claim: { ...walking.claim, state },
      objection,
    })),
  );
});

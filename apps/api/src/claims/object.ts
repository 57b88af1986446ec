import { objectToClaim as endpoint } from "@huzhu/contract";
import { ObjectionId, raiseObjection } from "@huzhu/domain/claims";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { walk } from "./walk.ts";

export const objectToClaim = staffCommand(endpoint, ({ tx, request, now, world, staff, actor }) => {
  const id = ObjectionId.make(world.newId());
  const by = { _tag: "ByStaff", staff: staff.id } as const;
  const objection = { id, by, at: now, why: request.body.why };
  return walk(tx, request.params.claim, "objected", { now, actor }, ({ claim }) =>
    Result.map(raiseObjection({ claim }, objection), (state) => ({
      claim: { ...claim, state },
      objection: { ...objection, decision: null },
    })),
  );
});

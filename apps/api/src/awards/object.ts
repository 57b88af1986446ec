import { objectToAward as endpoint } from "@huzhu/contract";
import { ObjectionId } from "@huzhu/domain/claims";
import { objectToAward as object } from "@huzhu/domain/incentives";
import { staffCommand } from "../mount/verb.ts";
import { walk } from "./walk.ts";

export const objectToAward = staffCommand(endpoint, (call) => {
  const { tx, request, staff, world, now } = call;
  const by = { _tag: "ByStaff", staff: staff.id } as const;
  const said = { id: ObjectionId.make(world.newId()), by, ...request.body };
  return walk(tx, request.params.round, "objected", call, (round) => object(round, said, now));
});

import { planVisit as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { planOne } from "./plan-one.ts";
import { visitRow } from "./visit-rows.ts";

export const planVisit = staffCommand(endpoint, async ({ tx, request, now, world, actor }) => {
  const { overdue, ...wanted } = request.body;
  const cause =
    overdue === undefined
      ? ({ _tag: "ByHand" } as const)
      : ({ _tag: "OfRadar", days: overdue } as const);
  const when = { now, newId: world.newId, actor };
  const planned = await planOne(tx, { ...wanted, cause, dueBy: null }, when);
  if (Result.isFailure(planned)) return Result.fail(planned.failure);
  return Result.succeed(await visitRow(tx, planned.success));
});

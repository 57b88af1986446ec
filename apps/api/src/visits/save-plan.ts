import { saveCarePlan as endpoint, NotFound } from "@huzhu/contract";
import { carePlans } from "@huzhu/db";
import { PlanId } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { memberById } from "../elders/member.ts";
import { staffCommand } from "../mount/verb.ts";
import { planRow } from "./plan-rows.ts";
import { serviceOn } from "./service-on.ts";

export const savePlan = staffCommand(endpoint, async ({ tx, request, world }) => {
  const { plan: wanted } = request.body;
  const elder = await memberById(tx, wanted.elder);
  if (!elder) return Result.fail(new NotFound({ what: "resident" }));
  const service = await serviceOn(tx, wanted.service, wanted.from);
  if (Result.isFailure(service)) return Result.fail(service.failure);
  const plan = { ...wanted, id: PlanId.make(world.newId()) };
  await carePlans.save(tx, plan);
  return Result.succeed(await planRow(tx, plan));
});

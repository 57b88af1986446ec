import { endCarePlan as endpoint, NotFound } from "@huzhu/contract";
import { carePlans } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { planRow } from "./plan-rows.ts";

export const endPlan = staffCommand(endpoint, async ({ tx, request }) => {
  const plan = await carePlans.byId(tx, request.params.plan);
  if (!plan) return Result.fail(new NotFound({ what: "plan" }));
  const ended = { ...plan, until: request.body.until };
  await carePlans.save(tx, ended);
  return Result.succeed(await planRow(tx, ended));
});

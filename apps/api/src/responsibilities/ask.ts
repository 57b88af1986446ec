import { askForApproval as endpoint } from "@huzhu/contract";
import { journal, supervision } from "@huzhu/db";
import { ProviderId, requestApproval } from "@huzhu/domain/market";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { householdOf } from "../market/household-of.ts";
import { servicesOn } from "../market/services-on.ts";
import { staffCommand } from "../mount/verb.ts";

export const askForApproval = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, staff, world } = call;
  await journal.lock(tx);
  const { applicant } = request.body;
  const household = await householdOf(tx, applicant.resident);
  if (Result.isFailure(household)) return Result.fail(household.failure);
  const on = localDate(now);
  const facts = { id: ProviderId.make(world.newId()), services: await servicesOn(tx, on) };
  const asked = requestApproval(facts, applicant, { by: staff.id, on, at: now });
  if (Result.isFailure(asked)) return Result.fail(asked.failure);
  await supervision.recordRequest(tx, asked.success, { at: now, actor });
  return Result.succeed({ provider: asked.success.id });
});

import { correctProvider as endpoint, NotFound } from "@huzhu/contract";
import { journal, providers } from "@huzhu/db";
import { admit } from "@huzhu/domain/market";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { householdOf } from "./household-of.ts";
import { servicesOn } from "./services-on.ts";

export const correctProvider = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const { provider: draft } = request.body;
  const before = await providers.byId(tx, request.params.provider);
  if (!before) return Result.fail(new NotFound({ what: "provider" }));
  const household = await householdOf(tx, draft.resident);
  if (Result.isFailure(household)) return Result.fail(household.failure);
  const { id, suspensions } = before;
  const services = await servicesOn(tx, localDate(now));
  const righted = admit({ id, household: household.success, services, suspensions }, draft);
  if (Result.isFailure(righted)) return Result.fail(righted.failure);
  await providers.record(tx, righted.success, { at: now, actor });
  return Result.succeed({ provider: id });
});

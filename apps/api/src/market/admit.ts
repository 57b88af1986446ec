import { admitProvider as endpoint } from "@huzhu/contract";
import { journal, providers } from "@huzhu/db";
import { admit, ProviderId } from "@huzhu/domain/market";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { householdOf } from "./household-of.ts";
import { servicesOn } from "./services-on.ts";

export const admitProvider = staffCommand(endpoint, async ({ tx, request, now, actor, world }) => {
  await journal.lock(tx);
  const { provider: draft } = request.body;
  const household = await householdOf(tx, draft.resident);
  if (Result.isFailure(household)) return Result.fail(household.failure);
  const id = ProviderId.make(world.newId());
  const services = await servicesOn(tx, localDate(now));
  const admitted = admit({ id, household: household.success, services }, draft);
  if (Result.isFailure(admitted)) return Result.fail(admitted.failure);
  await providers.record(tx, admitted.success, { at: now, actor });
  return Result.succeed({ provider: id });
});

import { approveProvider as endpoint, NotFound } from "@huzhu/contract";
import { journal, providers, supervision } from "@huzhu/db";
import { approveProvider as approve } from "@huzhu/domain/market";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { householdOf } from "../market/household-of.ts";
import { servicesOn } from "../market/services-on.ts";
import { staffCommand } from "../mount/verb.ts";

/** The township's own word: who was asked for is a provider from then on. */
export const approveProvider = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, staff, village } = call;
  await journal.lock(tx);
  const asked = await supervision.requestById(tx, request.params.provider);
  if (!asked) return Result.fail(new NotFound({ what: "providerRequest" }));
  const household = await householdOf(tx, asked.applicant.resident);
  if (Result.isFailure(household)) return Result.fail(household.failure);
  const on = localDate(now);
  const approval = { ...request.body, issuer: village.township };
  const facts = { household: household.success, services: await servicesOn(tx, on) };
  const approved = approve(asked, approval, facts, { by: staff.id, on, at: now });
  if (Result.isFailure(approved)) return Result.fail(approved.failure);
  await supervision.recordRequest(tx, approved.success.request, { at: now, actor });
  await providers.record(tx, approved.success.provider, { at: now, actor });
  return Result.succeed({ provider: asked.id });
});

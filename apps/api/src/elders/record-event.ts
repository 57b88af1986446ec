import { recordCareEvent as endpoint, NotFound } from "@huzhu/contract";
import { careEvents, journal } from "@huzhu/db";
import { CareEventId, recordCareEvent as rule } from "@huzhu/domain/elders";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { consentedToHealth } from "../privacy/consented.ts";
import { planAfterEvent } from "../visits/after-event.ts";
import { memberById } from "./member.ts";

export const recordCareEvent = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world } = call;
  await journal.lock(tx);
  const elder = await memberById(tx, request.params.resident);
  if (!elder) return Result.fail(new NotFound({ what: "resident" }));
  const consented = await consentedToHealth(tx, elder.id, call.village, now);
  if (Result.isFailure(consented)) return Result.fail(consented.failure);
  const id = CareEventId.make(world.newId());
  const made = rule({ id, elder }, request.body.event, now);
  if (Result.isFailure(made)) return Result.fail(made.failure);
  await careEvents.record(tx, made.success, actor, world.newToken());
  await planAfterEvent(tx, made.success, { now, newId: world.newId, actor });
  return Result.succeed({ id });
});

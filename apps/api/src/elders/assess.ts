import { recordAssessment as endpoint, NotFound } from "@huzhu/contract";
import { assessments, journal } from "@huzhu/db";
import { AssessmentId, recordAssessment as rule } from "@huzhu/domain/elders";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { consentedToHealth } from "../privacy/consented.ts";
import { memberById } from "./member.ts";

export const recordAssessment = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world } = call;
  await journal.lock(tx);
  const elder = await memberById(tx, request.params.resident);
  if (!elder) return Result.fail(new NotFound({ what: "resident" }));
  const consented = await consentedToHealth(tx, elder.id, call.village, now);
  if (Result.isFailure(consented)) return Result.fail(consented.failure);
  const earlier = await assessments.list(tx, elder.id);
  const id = AssessmentId.make(world.newId());
  const made = rule({ id, elder, earlier }, request.body.assessment, now);
  if (Result.isFailure(made)) return Result.fail(made.failure);
  await assessments.record(tx, made.success, actor, world.newToken());
  return Result.succeed({ id });
});

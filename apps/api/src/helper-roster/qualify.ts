import { qualifyHelper as endpoint, NotFound } from "@huzhu/contract";
import { helpers, journal, qualifications } from "@huzhu/db";
import { QualificationId, qualify } from "@huzhu/domain/reciprocity/helper";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const qualifyHelper = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world } = call;
  await journal.lock(tx);
  const helper = await helpers.byId(tx, request.params.helper);
  if (!helper) return Result.fail(new NotFound({ what: "helper" }));
  const earlier = await qualifications.list(tx, helper.id);
  const id = QualificationId.make(world.newId());
  const made = qualify({ id, helper: helper.id, earlier }, request.body.qualification, now);
  if (Result.isFailure(made)) return Result.fail(made.failure);
  await qualifications.record(tx, made.success, actor);
  return Result.succeed({ id });
});

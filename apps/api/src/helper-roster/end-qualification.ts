import { endQualification as endpoint, NotFound } from "@huzhu/contract";
import { journal, qualifications } from "@huzhu/db";
import { endQualification as rule } from "@huzhu/domain/reciprocity/helper";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const endQualification = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const found = await qualifications.byId(tx, request.params.qualification);
  if (!found) return Result.fail(new NotFound({ what: "qualification" }));
  const ended = rule(found, request.body.end, now);
  if (Result.isFailure(ended)) return Result.fail(ended.failure);
  await qualifications.end(tx, ended.success, actor);
  return Result.succeed({ id: found.id });
});

import { callOffVisit as endpoint } from "@huzhu/contract";
import { callOffVisit as rule } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { visitRow } from "./visit-rows.ts";
import { walkVisit } from "./walk.ts";

export const callOffVisit = staffCommand(endpoint, async ({ tx, request, now, staff, actor }) => {
  const when = { now, actor, by: staff.id };
  const walked = await walkVisit(tx, request.params.visit, "calledOff", when, (visit) =>
    rule(visit, request.body.why, now),
  );
  if (Result.isFailure(walked)) return Result.fail(walked.failure);
  return Result.succeed(await visitRow(tx, walked.success));
});

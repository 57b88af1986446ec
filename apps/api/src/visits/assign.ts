import { assignVisit as endpoint } from "@huzhu/contract";
import { assignHelpers } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { visitRow } from "./visit-rows.ts";
import { walkVisit } from "./walk.ts";

export const assignVisit = staffCommand(endpoint, async ({ tx, request, now, staff, actor }) => {
  const when = { now, actor, by: staff.id };
  const { helpers } = request.body;
  const walked = await walkVisit(tx, request.params.visit, "assigned", when, (visit) =>
    assignHelpers(visit, helpers),
  );
  if (Result.isFailure(walked)) return Result.fail(walked.failure);
  return Result.succeed(await visitRow(tx, walked.success));
});

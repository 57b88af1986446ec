import { answerDispute as endpoint } from "@huzhu/contract";
import { answerDispute as rule } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { spokenBy } from "./spoken-by.ts";
import { visitRow } from "./visit-rows.ts";
import { walkVisit } from "./walk.ts";

export const answerDispute = staffCommand(endpoint, async ({ tx, request, now, staff, actor }) => {
  const { by, says } = request.body;
  const when = { now, actor, by: staff.id };
  const walked = await walkVisit(tx, request.params.visit, "answered", when, (visit) =>
    rule(visit, { by: spokenBy(by, staff), says }, now),
  );
  if (Result.isFailure(walked)) return Result.fail(walked.failure);
  return Result.succeed(await visitRow(tx, walked.success));
});

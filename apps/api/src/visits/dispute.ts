import { disputeVisit as endpoint } from "@huzhu/contract";
import { disputeVisit as rule } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { visitPolicies } from "./policy-on.ts";
import { spokenBy } from "./spoken-by.ts";
import { visitRow } from "./visit-rows.ts";
import { walkVisit } from "./walk.ts";

export const disputeVisit = staffCommand(endpoint, async ({ tx, request, now, staff, actor }) => {
  const { by, says } = request.body;
  const when = { now, actor, by: staff.id };
  const policyOf = await visitPolicies(tx);
  const walked = await walkVisit(tx, request.params.visit, "disputed", when, (visit) =>
    rule(visit, { by: spokenBy(by, staff), says }, policyOf(visit), now),
  );
  if (Result.isFailure(walked)) return Result.fail(walked.failure);
  return Result.succeed(await visitRow(tx, walked.success));
});

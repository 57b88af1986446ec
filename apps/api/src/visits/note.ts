import { noteVisit as endpoint } from "@huzhu/contract";
import { noteVisit as rule } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { visitRow } from "./visit-rows.ts";
import { walkVisit } from "./walk.ts";

/** 补记: from a call to the elder, or from the slip that the helper brought back. */
export const noteVisit = staffCommand(endpoint, async ({ tx, request, now, staff, actor }) => {
  const { how, came, went, shares, seen } = request.body;
  const evidence = { _tag: how === "slip" ? "Slip" : "CallBack", by: staff.id } as const;
  const when = { now, actor, by: staff.id };
  const walked = await walkVisit(tx, request.params.visit, "noted", when, (visit) =>
    rule(visit, { at: came, evidence }, { went: { at: went, evidence }, shares, seen }),
  );
  if (Result.isFailure(walked)) return Result.fail(walked.failure);
  return Result.succeed(await visitRow(tx, walked.success));
});

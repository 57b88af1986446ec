import { visitBySlip as endpoint, NotFound } from "@huzhu/contract";
import { visits } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { visitRow } from "./visit-rows.ts";

export const findBySlip = staffQuery(endpoint, async ({ tx, request }) => {
  const visit = await visits.bySlip(tx, request.params.slip);
  if (!visit) return Result.fail(new NotFound({ what: "visit" }));
  return Result.succeed(await visitRow(tx, visit));
});

import { visits as endpoint } from "@huzhu/contract";
import { visits } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { visitRows } from "./visit-rows.ts";

export const listVisits = staffQuery(endpoint, async ({ tx, request }) => {
  const { step, ...query } = request.query;
  const found = await visits.list(tx, { ...query, ...(step && { steps: [step] }) });
  return Result.succeed(await visitRows(tx, found));
});

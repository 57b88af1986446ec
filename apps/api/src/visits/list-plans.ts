import { carePlans as endpoint } from "@huzhu/contract";
import { carePlans } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { planRows } from "./plan-rows.ts";

export const listPlans = staffQuery(endpoint, async ({ tx, request }) =>
  Result.succeed(await planRows(tx, await carePlans.list(tx, request.query.elder))),
);

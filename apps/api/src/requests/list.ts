import { helpRequests as endpoint } from "@huzhu/contract";
import { helpRequests } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { requestRows } from "./request-rows.ts";

export const listRequests = staffQuery(endpoint, async ({ tx }) =>
  Result.succeed(await requestRows(tx, await helpRequests.open(tx))),
);

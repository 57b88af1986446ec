import { batches as endpoint } from "@huzhu/contract";
import { batches } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { batchRows } from "./batch-rows.ts";

export const listBatches = staffQuery(endpoint, async ({ tx, request, now }) =>
  Result.succeed(batchRows(await batches.open(tx, request.params.good), localDate(now))),
);

import { voucherBatches as endpoint, type VoucherBatch } from "@huzhu/contract";
import { voucherBatches } from "@huzhu/db";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { batchRowOf } from "./batch-row.ts";

export const listVoucherBatches = staffQuery(endpoint, async ({ tx, request }) => {
  const asked = pageAsked(request.query.page);
  const { rows, total } = await voucherBatches.page(tx, asked);
  const batches: Array<VoucherBatch> = [];
  for (const row of rows) batches.push(await batchRowOf(tx, row));
  return Result.succeed({ ...asked, total, rows: batches });
});

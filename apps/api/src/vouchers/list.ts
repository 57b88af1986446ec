import { vouchers as endpoint } from "@huzhu/contract";
import { vouchers } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { voucherRows } from "./voucher-row.ts";

/** A sheet of vouchers is longer than other pages: they are ticked off one by one. */
const PAGE_SIZE = 100;

export const listVouchers = staffQuery(endpoint, async ({ tx, request }) => {
  const { page = 1, state, batch } = request.query;
  const asked = { page, pageSize: PAGE_SIZE };
  const { rows, total } = await vouchers.page(tx, { state, batch }, asked);
  return Result.succeed({ ...asked, total, rows: await voucherRows(tx, rows) });
});

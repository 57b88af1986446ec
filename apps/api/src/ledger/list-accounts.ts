import { accounts as endpoint } from "@huzhu/contract";
import { holders } from "@huzhu/db";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { soughtBy } from "../people/sought-by.ts";
import { accountRowOf } from "./account-row.ts";

export const listAccounts = staffQuery(endpoint, async ({ tx, request, village }) => {
  const asked = pageAsked(request.query.page);
  const { kind, unit } = request.query;
  const sought = soughtBy(request.query, village);
  const { rows, total } = await holders.page(tx, { kind, unit, sought }, asked);
  return Result.succeed({ ...asked, total, rows: rows.map(accountRowOf) });
});

import { accounts as endpoint } from "@huzhu/contract";
import { holders } from "@huzhu/db";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { accountRowOf } from "./account-row.ts";

export const listAccounts = staffQuery(endpoint, async ({ tx, request }) => {
  const asked = pageAsked(request.query.page);
  const { rows, total } = await holders.page(tx, request.query, asked);
  return Result.succeed({ ...asked, total, rows: rows.map(accountRowOf) });
});

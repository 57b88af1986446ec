import { seals as endpoint } from "@huzhu/contract";
import { seals } from "@huzhu/db";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { sealRowOf } from "./seal-row.ts";

export const listSeals = staffQuery(endpoint, async ({ tx, request }) => {
  const asked = pageAsked(request.query.page);
  const { rows, total } = await seals.page(tx, asked);
  return Result.succeed({ ...asked, total, rows: rows.map(sealRowOf) });
});

import { looks as endpoint } from "@huzhu/contract";
import { disclosures } from "@huzhu/db";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { lookRowOf } from "./look-row.ts";
import { looksAsked } from "./looks-asked.ts";

export const listLooks = staffQuery(endpoint, async ({ tx, request }) => {
  const asked = pageAsked(request.query.page);
  const { rows, total } = await disclosures.page(tx, looksAsked(request.query), asked);
  return Result.succeed({ rows: rows.map(lookRowOf), total, ...asked });
});

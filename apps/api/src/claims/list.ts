import { claims as endpoint } from "@huzhu/contract";
import { claims, rulebooks } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { claimRowOf } from "./claim-row.ts";

export const list = staffQuery(endpoint, async ({ tx, request, now }) => {
  const asked = pageAsked(request.query.page);
  const versions = await rulebooks.versions(tx);
  const { rows, total } = await claims.page(tx, { ...request.query, today: localDate(now) }, asked);
  return Result.succeed({ ...asked, total, rows: rows.map((row) => claimRowOf(row, versions)) });
});

import { claims as endpoint } from "@huzhu/contract";
import { claims, rulebooks } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { soughtBy } from "../people/sought-by.ts";
import { claimRowOf } from "./claim-row.ts";

export const list = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const asked = pageAsked(request.query.page);
  const versions = await rulebooks.versions(tx);
  const { search, ...query } = request.query;
  const sought = soughtBy({ search }, village);
  const wanted = { ...query, sought, today: localDate(now) };
  const { rows, total } = await claims.page(tx, wanted, asked);
  return Result.succeed({ ...asked, total, rows: rows.map((row) => claimRowOf(row, versions)) });
});

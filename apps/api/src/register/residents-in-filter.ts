import { residentsInFilter as endpoint, MOST_IN_BATCH } from "@huzhu/contract";
import { residents } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { soughtBy } from "../people/sought-by.ts";

export const residentsInFilter = staffQuery(endpoint, async ({ tx, request, village }) => {
  const { hamlet } = request.query;
  const sought = soughtBy(request.query, village);
  const all = { page: 1, pageSize: MOST_IN_BATCH };
  const { rows } = await residents.page(tx, { sought, hamlet }, all);
  return Result.succeed(rows.map(({ id }) => id));
});

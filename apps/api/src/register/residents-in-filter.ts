import { residentsInFilter as endpoint, MOST_IN_BATCH } from "@huzhu/contract";
import { residents } from "@huzhu/db";
import { Result } from "effect";
import { searchedChip } from "../cards/searched.ts";
import { staffQuery } from "../mount/verb.ts";

export const residentsInFilter = staffQuery(endpoint, async ({ tx, request, village }) => {
  const chip = searchedChip(request.query.search, village.settings.cards.reader);
  const all = { page: 1, pageSize: MOST_IN_BATCH };
  const { rows } = await residents.page(tx, { ...request.query, chip }, all);
  return Result.succeed(rows.map(({ id }) => id));
});

import { elders as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { pageAsked, pageOf } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { soughtBy } from "../people/sought-by.ts";
import { wantedRows } from "./wanted-rows.ts";

export const listElders = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const { query } = request;
  const asked = { ...query, sought: soughtBy(query, village) };
  const rows = await wantedRows(tx, asked, localDate(now));
  return Result.succeed(pageOf(rows, pageAsked(query.page)));
});

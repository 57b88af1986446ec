import { elders as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { pageAsked, pageOf } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { wantedRows } from "./wanted-rows.ts";

export const listElders = staffQuery(endpoint, async ({ tx, request, now }) => {
  const rows = await wantedRows(tx, request.query, localDate(now));
  return Result.succeed(pageOf(rows, pageAsked(request.query.page)));
});

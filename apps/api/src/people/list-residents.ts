import { residents as endpoint } from "@huzhu/contract";
import { residents as register } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { residentRowOf } from "./resident-row.ts";
import { soughtBy } from "./sought-by.ts";

export const listResidents = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const asked = pageAsked(request.query.page);
  const { hamlet } = request.query;
  const sought = soughtBy(request.query, village);
  const { rows, total } = await register.page(tx, { sought, hamlet }, asked);
  const today = localDate(now);
  return Result.succeed({ ...asked, total, rows: rows.map((row) => residentRowOf(row, today)) });
});

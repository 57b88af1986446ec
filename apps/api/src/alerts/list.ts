import { alerts as endpoint } from "@huzhu/contract";
import { alerts } from "@huzhu/db";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { alertRowOf } from "./alert-row.ts";

export const listAlerts = staffQuery(endpoint, async ({ tx, request }) => {
  const { state, page } = request.query;
  const asked = pageAsked(page);
  const settled = state === undefined ? undefined : state === "settled";
  const { rows, total } = await alerts.page(tx, { settled }, asked);
  return Result.succeed({ ...asked, total, rows: rows.map(alertRowOf) });
});

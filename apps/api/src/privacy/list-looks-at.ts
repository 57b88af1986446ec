import { looksAt as endpoint } from "@huzhu/contract";
import { disclosures } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { lookRowOf } from "./look-row.ts";

const LATEST = 100;

export const listLooksAt = staffQuery(endpoint, async ({ tx, request }) => {
  const { resident } = request.params;
  const { rows } = await disclosures.page(tx, { resident }, { page: 1, pageSize: LATEST });
  return Result.succeed(rows.map(lookRowOf));
});

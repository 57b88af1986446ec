import { redemptions as endpoint } from "@huzhu/contract";
import { redemptions } from "@huzhu/db";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";

export const list = staffQuery(endpoint, async ({ tx, request }) => {
  const asked = pageAsked(request.query.page);
  const { rows, total } = await redemptions.page(tx, asked);
  return Result.succeed({
    ...asked,
    total,
    rows: rows.map(
      ({ id, recordedAt, household, householdNumber, name, points, lines, actor }) => ({
        redemption: id,
        at: recordedAt,
        household,
        householdNumber,
        name,
        points,
        lines,
        by: actor.name,
      }),
    ),
  });
});

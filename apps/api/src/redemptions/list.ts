import { redemptions as endpoint } from "@huzhu/contract";
import { redemptions, transfers } from "@huzhu/db";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";

export const list = staffQuery(endpoint, async ({ tx, request }) => {
  const asked = pageAsked(request.query.page);
  const { rows, total } = await redemptions.page(tx, asked);
  const marks = await transfers.marks(
    tx,
    rows.map(({ transfer }) => transfer),
  );
  return Result.succeed({
    ...asked,
    total,
    rows: rows.map(
      ({ id, recordedAt, household, householdNumber, name, points, lines, actor, transfer }) => ({
        redemption: id,
        at: recordedAt,
        household,
        householdNumber,
        name,
        points,
        lines,
        by: actor.name,
        transfer,
        reversedBy: marks(transfer).reversedBy,
      }),
    ),
  });
});

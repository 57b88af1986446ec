import { redemptions as endpoint } from "@huzhu/contract";
import { redemptions, transfers } from "@huzhu/db";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { actedBy } from "../proxies/acted-by.ts";

export const list = staffQuery(endpoint, async ({ tx, request }) => {
  const asked = pageAsked(request.query.page);
  const { rows, total } = await redemptions.page(tx, asked);
  const marks = await transfers.marks(
    tx,
    rows.map(({ transfer }) => transfer),
  );
  const acted = await actedBy(
    tx,
    rows.map(({ actor }) => actor.mandate),
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
        actedBy: acted(actor.mandate),
        transfer,
        reversedBy: marks(transfer).reversedBy,
      }),
    ),
  });
});

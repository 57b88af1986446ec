import { redemptions as endpoint } from "@huzhu/contract";
import { redemptions, transfers } from "@huzhu/db";
import { undoMinutes } from "@huzhu/domain/store";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { actedBy } from "../proxies/acted-by.ts";
import { undoableOf } from "./undoable.ts";

export const list = staffQuery(endpoint, async ({ tx, request, staff, now }) => {
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
  const oldest = rows.at(-1);
  const returns = oldest && (await transfers.returnedSince(tx, oldest.recordedAt));
  return Result.succeed({
    ...asked,
    total,
    rows: rows.map((row) => {
      const { id, recordedAt, actor, transfer } = row;
      const { reversedBy } = marks(transfer);
      const { household, resident, householdNumber, name, points, topUp, lines } = row;
      return {
        ...{
          household,
          resident,
          householdNumber,
          name,
          points,
          topUp,
          lines,
          transfer,
          reversedBy,
        },
        returned: returns?.(id).flatMap(({ reason }) => reason.lines) ?? [],
        redemption: id,
        at: recordedAt,
        by: actor.name,
        actedBy: acted(actor.mandate),
        undoMinutes: reversedBy === null ? undoMinutes(undoableOf(row), staff.id, now) : 0,
      };
    }),
  });
});

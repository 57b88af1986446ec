import { CardUnknown, kioskLines as endpoint } from "@huzhu/contract";
import { accounts, type Read, seals, statements, transfers } from "@huzhu/db";
import { Result } from "effect";
import { actingFor } from "../kiosk/acting-for.ts";
import { lineTitle } from "../kiosk/line-title.ts";
import { lineTold } from "../kiosk/line-told.ts";
import { actorOf } from "../mount/actor.ts";
import { kioskQuery } from "../mount/verb.ts";
import { actedByMasked } from "../proxies/acted-by.ts";

/** As many as fit on two screens in large type. */
const MOST = 10;

const sealOver = async (read: Read, journalNumber: number | null): Promise<number | null> => {
  if (journalNumber === null) return null;
  return (await seals.covering(read, journalNumber - 1))?.number ?? null;
};

export const seeKioskLines = kioskQuery(endpoint, async ({ tx, request, village, kiosk, now }) => {
  const { before, ...stood } = request.body;
  const actor = actorOf({ village, kiosk });
  const acting = await actingFor(tx, stood, "see", { now, actor, kiosk });
  if (Result.isFailure(acting)) return Result.fail(acting.failure);
  const account = await accounts.ofHousehold(tx, acting.success.household.id);
  if (!account) return Result.fail(new CardUnknown());
  const { lines, next } = await statements.page(tx, account.id, { before, most: MOST });
  const marks = await transfers.marks(
    tx,
    lines.map(({ transfer }) => transfer),
  );
  const acted = await actedByMasked(
    tx,
    lines.map(({ mandate }) => mandate),
  );
  const shown = [];
  for (const line of lines) {
    const { transfer, eventDate: date, amount, balance, reason } = line;
    const { journalNumber } = marks(transfer);
    const seal = await sealOver(tx, journalNumber);
    const told = lineTold(line, village.scale);
    const title = lineTitle(reason);
    const by = acted(line.mandate);
    shown.push({ transfer, date, amount, balance, title, actedBy: by, told, journalNumber, seal });
  }
  return Result.succeed({ lines: shown, next });
});

import { explain, type TransferView } from "@huzhu/contract";
import { holders, lots, type Read, transfers } from "@huzhu/db";
import type { Line, Scale, TransferId } from "@huzhu/domain/points";
import { ledgerMarksOf } from "./ledger-marks.ts";
import { lotRowOf } from "./lot-row.ts";

const entriesOf = async (read: Read, lines: ReadonlyArray<Line>) => {
  const held = await holders.byIds(
    read,
    lines.map(({ account }) => account),
  );
  return lines.flatMap(({ account, amount, balance, sequence, earned }) => {
    const whose = held.get(account);
    if (!whose) return [];
    const { kind, unit, owner } = whose;
    return [{ account, kind, unit, owner, amount, balance, sequence, earned }];
  });
};

/** Everything about one transfer; `null` where the journal has none of this id. */
export const transferViewOf = async (
  read: Read,
  id: TransferId,
  scale: Scale,
): Promise<TransferView | null> => {
  const booked = await transfers.byId(read, id);
  if (!booked) return null;
  const { transfer, lines } = booked;
  const { eventDate, recordedAt, reason, actor, attempt } = transfer;
  const entries = await entriesOf(read, lines);
  const marks = (await transfers.marks(read, [id]))(id);
  const opened = await lots.openedBy(read, [id]);
  const uses = await transfers.uses(read, [id]);
  return {
    id,
    eventDate,
    recordedAt,
    reason,
    sentence: explain(reason, scale, entries[0]?.unit),
    entries,
    opened: opened.map((lot) => ({ account: lot.account, ...lotRowOf(lot) })),
    uses: uses.map(({ use: { account, amount }, lot: { transfer: from, origin, expires } }) => ({
      account,
      transfer: from,
      origin,
      expires,
      amount,
    })),
    by: { kind: actor.kind, name: actor.name },
    attempt,
    replacement: marks.replacement,
    ...ledgerMarksOf(reason, marks),
  };
};

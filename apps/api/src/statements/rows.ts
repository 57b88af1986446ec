import { explain, type Portion, type StatementRow } from "@huzhu/contract";
import { lots, type Read, type statements, transfers } from "@huzhu/db";
import type { Account, Scale } from "@huzhu/domain/points";
import { ledgerMarksOf } from "../ledger/ledger-marks.ts";
import { actedBy } from "../proxies/acted-by.ts";

/** Lines of an account with all that a person asks about one: why, out of what, and what became of it. */
export const statementRows = async (
  read: Read,
  { id: account, unit }: Account,
  lines: ReadonlyArray<statements.NumberedLine>,
  scale: Scale,
): Promise<ReadonlyArray<StatementRow>> => {
  const ids = lines.map(({ transfer }) => transfer);
  const marks = await transfers.marks(read, ids);
  const opened = Map.groupBy(
    (await lots.openedBy(read, ids)).filter((lot) => lot.account === account),
    ({ transfer }) => transfer,
  );
  const drawn = Map.groupBy(
    (await transfers.uses(read, ids)).filter(({ use }) => use.account === account),
    ({ by }) => by,
  );
  const acted = await actedBy(
    read,
    lines.map(({ mandate }) => mandate),
  );
  return lines.map(({ mandate, ...line }) => ({
    ...line,
    actedBy: acted(mandate),
    sentence: explain(line.reason, scale, unit),
    opened: (opened.get(line.transfer) ?? []).map(
      ({ origin, expires, amount }): Portion => ({ origin, expires, amount }),
    ),
    drawn: (drawn.get(line.transfer) ?? []).map(
      ({ use: { amount }, lot: { origin, expires } }): Portion => ({ origin, expires, amount }),
    ),
    ...ledgerMarksOf(line.reason, marks(line.transfer)),
  }));
};

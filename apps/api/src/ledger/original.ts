import { books, lots, transfers, type Write } from "@huzhu/db";
import {
  type Account,
  type Books,
  bySpending,
  isPeoples,
  type Line,
  lotKey,
  type Original,
} from "@huzhu/domain/points";
import type { Circumstances } from "./circumstances.ts";
import { sweepAccount } from "./sweep-account.ts";

/** A transfer that is to be undone, with what it drew in the order in which lots are spent. */
export const originalOf = async (
  tx: Write,
  { transfer, lines }: transfers.BookedTransfer,
): Promise<Original> => {
  const uses = await transfers.uses(tx, [transfer.id]);
  const marks = await transfers.marks(tx, [transfer.id]);
  return {
    transfer,
    lines,
    uses: uses.toSorted((a, b) => bySpending(a.lot, b.lot)).map(({ use }) => use),
    reversedBy: marks(transfer.id).reversedBy,
  };
};

/** Whose lots will be drawn from when a line is undone: of people who had gained by it. */
const losing = (lines: ReadonlyArray<Line>, accounts: ReadonlyArray<Account>) => {
  const gained = new Set(lines.filter(({ amount }) => amount > 0).map(({ account }) => account));
  return accounts.filter((account) => gained.has(account.id) && isPeoples(account));
};

/**
 * The books on which transfers are undone: what had expired is swept first, and beside the open lots
 * stand all those that the transfers opened or drew from, spent or not.
 */
export const lockForUndoing = async (
  tx: Write,
  originals: ReadonlyArray<Original>,
  circumstances: Circumstances,
): Promise<Books> => {
  const lines = originals.flatMap((original) => original.lines);
  const ids = lines.map(({ account }) => account);
  const { accounts } = await books.lock(tx, { accounts: ids });
  const losers = losing(lines, accounts);
  for (const account of losers) await sweepAccount(tx, account, circumstances);
  const open = await books.lock(tx, {
    accounts: ids,
    spendings: losers.map(({ id: account }) => ({ account, most: null })),
  });
  const names = originals.map(({ transfer }) => transfer.id);
  const drawn = (await transfers.uses(tx, names)).map(({ lot }) => lot);
  const seen = [...open.lots, ...(await lots.openedBy(tx, names)), ...drawn];
  return { ...open, lots: [...new Map(seen.map((lot) => [lotKey(lot), lot])).values()] };
};

import {
  type Books,
  bySpending,
  keepsLots,
  type Line,
  lotKey,
  type Original,
  type Posting,
} from "@huzhu/domain/points";
import * as books from "../../../repositories/books.ts";
import * as journal from "../../../repositories/journal.ts";
import * as lots from "../../../repositories/lots.ts";
import * as transfers from "../../../repositories/transfers.ts";
import type { Write } from "../../../unit.ts";
import { ACTOR } from "../../village.ts";
import { HOLDERS, own } from "../cast.ts";
import type { Deed } from "../deed.ts";
import { accountId, sweptBooks, transferId } from "./facts.ts";

/** Writes down what was decided. */
export const append = (
  tx: Write,
  { attempt }: Deed,
  postings: ReadonlyArray<Posting>,
): Promise<void> =>
  journal.append(
    tx,
    postings.map((posting) => ({ posting, actor: ACTOR, attempt })),
  );

/** Sweeps what is over out of accounts, in the unit of work that will draw from them. */
const sweepOut = async (
  tx: Write,
  deed: Deed,
  names: ReadonlyArray<string>,
  unit: string,
): Promise<void> => {
  const expired = own("expired", unit);
  const open = await books.lock(tx, {
    accounts: [...names, expired].map(accountId),
    spendings: names.map((name) => ({ account: accountId(name), most: null })),
  });
  await append(tx, deed, sweptBooks(open, deed, names, expired).postings);
};

/** A person's account and one of the village's, with lots for so much, once what is over is gone. */
export const lockBoth = async (
  tx: Write,
  deed: Deed,
  name: string,
  other: string,
  most: number,
): Promise<Books> => {
  await sweepOut(tx, deed, [name], unitOf(name));
  return books.lock(tx, {
    accounts: [accountId(name), accountId(other)],
    spendings: [{ account: accountId(name), most }],
  });
};

export const unitOf = (name: string): string =>
  Object.entries(HOLDERS).find(([id]) => id === name)?.[1].unit ?? "points";

/** A transfer as it was booked, with what it drew in the order in which lots are spent. */
export const originalOf = async (tx: Write, name: string): Promise<Original> => {
  const id = transferId(name);
  const booked = await transfers.byId(tx, id);
  if (!booked) throw new Error(`the transfer ${name} is not there`);
  const uses = await transfers.uses(tx, [id]);
  return {
    ...booked,
    uses: uses.toSorted((a, b) => bySpending(a.lot, b.lot)).map(({ use }) => use),
    reversedBy: (await transfers.marks(tx, [id]))(id).reversedBy,
  };
};

const gainers = (lines: ReadonlyArray<Line>): ReadonlyArray<string> =>
  lines.filter(({ amount }) => amount > 0).map(({ account }) => account);

/** The books on which transfers are undone: with all lots that they opened or drew from. */
export const lockForUndoing = async (
  tx: Write,
  deed: Deed,
  originals: ReadonlyArray<Original>,
): Promise<Books> => {
  const lines = originals.flatMap((original) => original.lines);
  const accounts = lines.map(({ account }) => account);
  const { accounts: locked } = await books.lock(tx, { accounts });
  const people = new Set<string>(locked.filter(keepsLots).map(({ id }) => id));
  const losing = [...new Set(gainers(lines))].filter((name) => people.has(name));
  for (const name of losing) await sweepOut(tx, deed, [name], unitOf(name));
  const spendings = losing.map((name) => ({ account: accountId(name), most: null }));
  const open = await books.lock(tx, { accounts, spendings });
  const names = originals.map(({ transfer }) => transfer.id);
  const drawn = (await transfers.uses(tx, names)).map(({ lot }) => lot);
  const seen = [...open.lots, ...(await lots.openedBy(tx, names)), ...drawn];
  return { ...open, lots: [...new Map(seen.map((lot) => [lotKey(lot), lot])).values()] };
};

import type { AccountId, Lot } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, eq, gt, lt, lte } from "drizzle-orm";
import { lotOf } from "../rows/journal.ts";
import { selecting, selectSet } from "../sets.ts";
import {
  type Cells,
  type PostgresStatements,
  type Read,
  type SqliteStatements,
  statementsOf,
  tableOf,
  within,
} from "../unit.ts";

/** An account that something will be taken from, and at most how much. */
export interface Spending {
  readonly account: AccountId;
  /** `null` where all its lots have to be seen. */
  readonly most: number | null;
}

const FEW = 8;
const OPEN = "remaining > 0 order by expires, sequence, place";

/** The first of the lots that reach for an amount; all of them where they do not. */
const enough = (
  rows: Iterable<Cells>,
  lotIn: (cells: Cells) => Lot,
  most: number | null,
): ReadonlyArray<Lot> => {
  const taken: Array<Lot> = [];
  let left = most ?? Number.POSITIVE_INFINITY;
  for (const cells of rows) {
    if (left <= 0) break;
    const lot = lotIn(cells);
    taken.push(lot);
    left -= lot.remaining;
  }
  return taken;
};

const cellsOfLots = (read: Read, prefix = "") => {
  const { names, rowOf } = selecting(tableOf(read, "lot"), prefix);
  return { names, lotIn: (cells: Cells): Lot => lotOf(rowOf(cells)) };
};

const inSqlite = (
  read: Read,
  { each }: SqliteStatements,
  { account, most }: Spending,
): ReadonlyArray<Lot> => {
  const { names, lotIn } = cellsOfLots(read);
  const text = `select ${names} from lot where village_id = ? and account_id = ? and ${OPEN}`;
  return enough(each(text, [read.village, account]), lotIn, most);
};

/** A few of every account at once, which mostly is enough. */
const inPostgres = async (
  read: Read,
  { query }: PostgresStatements,
  spendings: ReadonlyArray<Spending>,
  limit: number | null,
): Promise<ReadonlyArray<Lot>> => {
  const { names, lotIn } = cellsOfLots(read, "own.");
  const text = `select ${names}, wanted.id from unnest($2::text[]) as wanted(id) cross join lateral (
    select * from lot where village_id = $1 and account_id = wanted.id and ${OPEN} limit $3::bigint
  ) as own`;
  const accounts = spendings.map(({ account }) => account);
  const { rows } = await query(text, [read.village, accounts, limit]);
  const found = Map.groupBy(rows, (cells) => cells.at(-1));
  const lots: Array<Lot> = [];
  for (const spending of spendings) {
    const all = found.get(spending.account) ?? [];
    const own = enough(all, lotIn, spending.most);
    const reached = own.reduce((sum, { remaining }) => sum + remaining, 0);
    const short = reached < (spending.most ?? Number.POSITIVE_INFINITY);
    const more = limit !== null && all.length === limit && short;
    lots.push(
      ...(more ? await inPostgres(read, { engine: "postgres", query }, [spending], null) : own),
    );
  }
  return lots;
};

/**
 * The lots with something left from which amounts would be taken, in spending order: as many as each
 * amount needs, however many the account has. Where something may be taken, the account is locked.
 */
export const openLots = async (
  read: Read,
  spendings: ReadonlyArray<Spending>,
): Promise<ReadonlyArray<Lot>> => {
  if (spendings.length === 0) return [];
  const statements = statementsOf(read);
  return statements.engine === "sqlite"
    ? spendings.flatMap((spending) => inSqlite(read, statements, spending))
    : inPostgres(read, statements, spendings, FEW);
};

/** Everything that is left in an account, in spending order. */
export const ofAccount = (read: Read, account: AccountId): Promise<ReadonlyArray<Lot>> =>
  openLots(read, [{ account, most: null }]);

/** The lots that transfers opened, spent or not. */
export const openedBy = async (
  read: Read,
  transfers: ReadonlyArray<string>,
): Promise<ReadonlyArray<Lot>> =>
  (await selectSet(read, tableOf(read, "lot"), "transferId", transfers)).map(lotOf);

/** Lots of which something is left although their last day is over, of one account or of all. */
export const overdue = async (
  read: Read,
  today: CalendarDate,
  account?: AccountId,
): Promise<ReadonlyArray<Lot>> => {
  const { db, lot } = within(read);
  const rows = await db
    .select()
    .from(lot)
    .where(
      and(
        eq(lot.villageId, read.village),
        gt(lot.remaining, 0),
        lt(lot.expires, today),
        account && eq(lot.accountId, account),
      ),
    )
    .orderBy(lot.accountId, lot.expires, lot.sequence, lot.place);
  return rows.map(lotOf);
};

/** Lots with something left whose last day comes by a day, of all accounts. */
export const expiringUntil = async (read: Read, to: CalendarDate): Promise<ReadonlyArray<Lot>> => {
  const { db, lot } = within(read);
  const rows = await db
    .select()
    .from(lot)
    .where(and(eq(lot.villageId, read.village), gt(lot.remaining, 0), lte(lot.expires, to)))
    .orderBy(lot.accountId, lot.expires, lot.sequence, lot.place);
  return rows.map(lotOf);
};

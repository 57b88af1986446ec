import { type MoneyRow, moneyRows, type PurseOf, purseIn } from "@huzhu/domain/fund";
import type { Account, AccountId } from "@huzhu/domain/points";
import { and, eq, inArray } from "drizzle-orm";
import { accountOf, lineOf, lotOf, lotUseOf, transferOf } from "../rows/journal.ts";
import { type Read, within } from "../unit.ts";

/** The purses that there are, as they stand. */
export const purses = async (read: Read): Promise<ReadonlyArray<Account & PurseOf>> => {
  const { db, account: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.kind, "purse")))
    .orderBy(t.id);
  return rows.map(accountOf).map((account) => ({ ...account, ...purseIn(account.name) }));
};

const grouped = <Key, Value>(pairs: ReadonlyArray<readonly [Key, Value]>) => {
  const groups = new Map<Key, Array<Value>>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return (key: Key): ReadonlyArray<Value> => groups.get(key) ?? [];
};

/** Everything that ever happened to the purses, oldest first. */
export const rows = async (read: Read): Promise<ReadonlyArray<MoneyRow>> => {
  const { db, entry, transfer, lot, lotUse } = within(read);
  const names = new Map<AccountId, PurseOf>(
    (await purses(read)).map(({ id, line, place }) => [id, { line, place }]),
  );
  if (names.size === 0) return [];
  const ids = [...names.keys()];
  const booked = await db
    .select({ entry, transfer })
    .from(entry)
    .innerJoin(
      transfer,
      and(eq(transfer.villageId, entry.villageId), eq(transfer.id, entry.transferId)),
    )
    .where(and(eq(entry.villageId, read.village), inArray(entry.accountId, ids)))
    .orderBy(transfer.recordedAt, transfer.id, entry.ordinal);
  const lots = (
    await db
      .select()
      .from(lot)
      .where(and(eq(lot.villageId, read.village), inArray(lot.accountId, ids)))
  ).map(lotOf);
  const used = (
    await db
      .select()
      .from(lotUse)
      .where(and(eq(lotUse.villageId, read.village), inArray(lotUse.accountId, ids)))
  ).map(lotUseOf);
  const [opened, uses] = [
    grouped(lots.map((one) => [one.transfer, one])),
    grouped(used.map(({ by, use }) => [by, use])),
  ];
  const lines = grouped(booked.map((row) => [transferOf(row.transfer, []).id, lineOf(row.entry)]));
  const transfers = new Map(
    booked.map((row) => transferOf(row.transfer, [])).map((one) => [one.id, one]),
  );
  const postings = [...transfers.values()].map((one) => ({
    ...{ transfer: one, lines: lines(one.id), opened: opened(one.id), uses: uses(one.id) },
  }));
  return moneyRows(postings, names, lots);
};

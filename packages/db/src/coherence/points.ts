import { and, eq, sql } from "drizzle-orm";
import { number, total } from "../sums.ts";
import { type Read, within } from "../unit.ts";
import { type Difference, differences } from "./difference.ts";

/** I1: the entries of every transfer sum to zero, and so does the ledger; none is empty. */
const balanced = async (read: Read): Promise<ReadonlyArray<Difference>> => {
  const { db, transfer, entry } = within(read);
  const sums = await db
    .select({
      of: transfer.id,
      found: total(entry.amount),
      entries: number(sql`count(${entry.ordinal})`),
    })
    .from(transfer)
    .leftJoin(
      entry,
      and(eq(entry.villageId, transfer.villageId), eq(entry.transferId, transfer.id)),
    )
    .where(eq(transfer.villageId, read.village))
    .groupBy(transfer.id);
  const [ledger] = await db
    .select({ found: total(entry.amount) })
    .from(entry)
    .where(eq(entry.villageId, read.village));
  const all = [...sums, { of: "ledger", found: ledger?.found ?? 0 }];
  return [
    ...differences(
      "I1",
      "sum of entries",
      all.map((row) => ({ ...row, expected: 0 })),
    ),
    ...differences(
      "I1",
      "has entries",
      sums.map(({ of, entries }) => ({ of, expected: 1, found: Math.min(entries, 1) })),
    ),
  ];
};

/** I2: every entry carries the sum of all up to it, numbered without a gap. */
const running = async (read: Read): Promise<ReadonlyArray<Difference>> => {
  const { db, entry } = within(read);
  const upTo = sql`(partition by ${entry.accountId} order by ${entry.sequence})`;
  const lines = db
    .select({
      account: entry.accountId,
      sequence: entry.sequence,
      balance: entry.balance,
      sum: number(sql`sum(${entry.amount}) over ${upTo}`).as("sum"),
      place: number(sql`row_number() over ${upTo}`).as("place"),
    })
    .from(entry)
    .where(eq(entry.villageId, read.village))
    .as("lines");
  const wrong = await db
    .select()
    .from(lines)
    .where(sql`${lines.sum} <> ${lines.balance} or ${lines.place} <> ${lines.sequence}`);
  return wrong.flatMap((line) => [
    ...differences("I2", `balance after entry ${line.sequence}`, [
      { of: line.account, expected: line.sum, found: line.balance },
    ]),
    ...differences("I2", "sequence of an entry", [
      { of: line.account, expected: line.place, found: line.sequence },
    ]),
  ]);
};

/** I2: what an account says of itself is what its entries say, and spending stopped at the floor. */
const stored = async (read: Read): Promise<ReadonlyArray<Difference>> => {
  const { db, account, entry } = within(read);
  const its = and(eq(entry.villageId, account.villageId), eq(entry.accountId, account.id));
  const accounts = await db
    .select({
      of: account.id,
      balance: account.balance,
      entries: account.entries,
      sum: total(entry.amount),
      counted: number(sql`count(${entry.sequence})`),
      overspent: number(
        sql`coalesce(sum(case when ${entry.amount} < 0 and ${entry.balance} < ${account.floor} then 1 else 0 end), 0)`,
      ),
    })
    .from(account)
    .leftJoin(entry, its)
    .where(eq(account.villageId, read.village))
    .groupBy(account.id, account.balance, account.entries);
  return accounts.flatMap(({ of, balance, entries, sum, counted, overspent }) => [
    ...differences("I2", "stored balance", [{ of, expected: sum, found: balance }]),
    ...differences("I2", "stored number of entries", [{ of, expected: counted, found: entries }]),
    ...differences("I2", "spent below the floor", [{ of, expected: 0, found: overspent }]),
  ]);
};

export const pointsCoherence = async (read: Read): Promise<ReadonlyArray<Difference>> => [
  ...(await balanced(read)),
  ...(await running(read)),
  ...(await stored(read)),
];

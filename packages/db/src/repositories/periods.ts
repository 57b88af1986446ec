import { type Closings, Period, PeriodSheet, type Turnover } from "@huzhu/domain/periods";
import { AccountId, Points } from "@huzhu/domain/points";
import { CalendarDate, type Instant } from "@huzhu/domain/time";
import { and, desc, eq, min, sql } from "drizzle-orm";
import { Schema } from "effect";
import { keep, lockHead, moving } from "../log/append.ts";
import { accountOf } from "../rows/journal.ts";
import { insertSet, writeAll } from "../sets.ts";
import { number } from "../sums.ts";
import { type Read, tableOf, type Write, within } from "../unit.ts";

const sheetIn = Schema.decodeUnknownSync(Schema.fromJsonString(PeriodSheet));
const periodIn = Schema.decodeUnknownSync(Schema.fromJsonString(Schema.Struct({ period: Period })));

/** The closed periods, the newest first. */
export const closed = async (read: Read): Promise<ReadonlyArray<Period>> => {
  const { db, period } = within(read);
  const rows = await db
    .select({ document: period.document })
    .from(period)
    .where(eq(period.villageId, read.village))
    .orderBy(desc(period.number));
  return rows.map(({ document }) => periodIn(document).period);
};

export const lastClosed = async (read: Read): Promise<Period | null> => {
  const { db, period } = within(read);
  const [row] = await db
    .select({ document: period.document })
    .from(period)
    .where(eq(period.villageId, read.village))
    .orderBy(desc(period.number))
    .limit(1);
  return row ? periodIn(row.document).period : null;
};

/** A closed period with its figures, as it was signed. */
export const byNumber = async (read: Read, of: number): Promise<PeriodSheet | null> => {
  const { db, period } = within(read);
  const [row] = await db
    .select({ document: period.document })
    .from(period)
    .where(and(eq(period.villageId, read.village), eq(period.number, of)));
  return row ? sheetIn(row.document) : null;
};

/** The period that waits for a second signature. */
export const proposal = async (read: Read): Promise<PeriodSheet | null> => {
  const { db, periodProposal } = within(read);
  const [row] = await db
    .select()
    .from(periodProposal)
    .where(eq(periodProposal.villageId, read.village));
  return row ? sheetIn(row.document) : null;
};

/** Puts the draft away; nothing was closed. */
export const withdraw = async (tx: Write): Promise<void> => {
  const { db, periodProposal } = within(tx);
  await db.delete(periodProposal).where(eq(periodProposal.villageId, tx.village));
};

/** Keeps a draft, in the place of an earlier one. */
export const propose = async (tx: Write, sheet: PeriodSheet): Promise<void> => {
  await withdraw(tx);
  const { number: of } = sheet.period;
  const row = { villageId: tx.village, number: of, document: JSON.stringify(sheet) };
  await insertSet(tx, tableOf(tx, "periodProposal"), [row]);
};

/** The earliest day on which anything happened that was posted; `null` where nothing was. */
export const firstEvent = async (read: Read): Promise<CalendarDate | null> => {
  const { db, transfer } = within(read);
  const [row] = await db
    .select({ date: min(transfer.eventDate) })
    .from(transfer)
    .where(eq(transfer.villageId, read.village));
  return row?.date ? CalendarDate.make(row.date) : null;
};

/** What every account stood at when a period was closed. */
export const closings = async (read: Read, of: number): Promise<Closings> => {
  const { db, periodBalance } = within(read);
  const rows = await db
    .select({ account: periodBalance.accountId, closing: periodBalance.closing })
    .from(periodBalance)
    .where(and(eq(periodBalance.villageId, read.village), eq(periodBalance.number, of)))
    .orderBy(periodBalance.accountId);
  return rows.map(({ account, closing }) => ({
    account: AccountId.make(account),
    closing: Points.make(closing),
  }));
};

/** What every account gained and lost in some days, and what it says that it then stood at. */
export const turnovers = async (
  read: Read,
  { from, to }: Pick<Period, "from" | "to">,
): Promise<ReadonlyArray<Turnover>> => {
  const { db, account, entry } = within(read);
  const inDays = sql`${entry.eventDate} >= ${from} and ${entry.eventDate} <= ${to}`;
  const sumOf = (when: ReturnType<typeof sql>) =>
    number(sql`coalesce(sum(case when ${when} then ${entry.amount} else 0 end), 0)`);
  const sums = await db
    .select({
      account: entry.accountId,
      credits: sumOf(sql`${inDays} and ${entry.amount} > 0`),
      debits: sumOf(sql`${inDays} and ${entry.amount} < 0`),
      later: sumOf(sql`${entry.eventDate} > ${to}`),
    })
    .from(entry)
    .where(eq(entry.villageId, read.village))
    .groupBy(entry.accountId);
  const known = new Map(sums.map((row) => [row.account, row]));
  const accounts = await db
    .select()
    .from(account)
    .where(eq(account.villageId, read.village))
    .orderBy(account.id);
  return accounts.map(accountOf).map(({ id, kind, unit, balance }) => {
    const { credits = 0, debits = 0, later = 0 } = known.get(id) ?? {};
    return {
      account: id,
      kind,
      unit,
      credits: Points.make(credits),
      debits: Points.make(debits),
      found: Points.make(balance - later),
    };
  });
};

/** Closes a period that was signed: from then on the database takes nothing that is dated into it. */
export const close = async (tx: Write, sheet: PeriodSheet, at: Instant): Promise<void> => {
  const { number: of, from, to } = sheet.period;
  const { village: villageId } = tx;
  const document = JSON.stringify(sheet);
  const row = { villageId, number: of, fromDate: from, toDate: to, closedAt: at, document };
  await keep(tx, "period", [{ subject: String(of), row }], at);
  await insertSet(
    tx,
    tableOf(tx, "periodBalance"),
    sheet.lines.map(({ account: accountId, kind: _, unit: __, variance: ___, ...figures }) => ({
      villageId,
      accountId,
      toDate: to,
      number: of,
      ...figures,
    })),
  );
  await writeAll(tx, moving(tx, await lockHead(tx), { closedThrough: to }));
  await withdraw(tx);
};

import { type Account, type LowPoint, lowestFrom, Points } from "@huzhu/domain/points";
import { CalendarDate, endOfDay, type Instant } from "@huzhu/domain/time";
import { and, eq, gt, lte, type SQL } from "drizzle-orm";
import { total } from "../sums.ts";
import { type Read, within } from "../unit.ts";

/** The entry of an account at which the journal stood in a moment; `0` before its first one. */
interface Mark {
  readonly sequence: number;
  readonly balance: number;
}

/**
 * Where an account stood in a moment, as the journal knew it then. Time in the journal never runs
 * backwards, so the entry is found by halving.
 */
const markAt = async (read: Read, { id, entries }: Account, at: number): Promise<Mark> => {
  const { db, entry } = within(read);
  const entryAt = async (sequence: number) => {
    const [row] = await db
      .select({ balance: entry.balance, recordedAt: entry.recordedAt })
      .from(entry)
      .where(
        and(
          eq(entry.villageId, read.village),
          eq(entry.accountId, id),
          eq(entry.sequence, sequence),
        ),
      );
    if (!row) throw new Error(`the account ${id} has no entry ${sequence}`);
    return row;
  };
  let known: Mark = { sequence: 0, balance: 0 };
  let unknown = entries + 1;
  while (unknown - known.sequence > 1) {
    const sequence = Math.floor((known.sequence + unknown) / 2);
    const { recordedAt, balance } = await entryAt(sequence);
    if (recordedAt <= at) known = { sequence, balance };
    else unknown = sequence;
  }
  return known;
};

/** What happened on which days, of all that was written down after a mark. */
const sumsAfter = async (read: Read, { id }: Account, { sequence }: Mark, days?: SQL) => {
  const { db, entry } = within(read);
  const rows = await db
    .select({ date: entry.eventDate, amount: total(entry.amount) })
    .from(entry)
    .where(
      and(
        eq(entry.villageId, read.village),
        eq(entry.accountId, id),
        gt(entry.sequence, sequence),
        days,
      ),
    )
    .groupBy(entry.eventDate)
    .orderBy(entry.eventDate);
  return rows.map(({ date, amount }) => ({
    date: CalendarDate.make(date),
    amount: Points.make(amount),
  }));
};

/** What an account stood at in a moment, as the journal knew it then (law I10). */
export const atInstant = async (read: Read, account: Account, at: Instant): Promise<Points> =>
  Points.make((await markAt(read, account, at)).balance);

/**
 * What an account stood at by the end of a day, as the journal knows it today (law I10). All that was
 * written down by then had happened by then; of what came later, only what is dated back counts.
 */
export const onDate = async (read: Read, account: Account, date: CalendarDate): Promise<Points> => {
  const { entry } = within(read);
  const mark = await markAt(read, account, endOfDay(date));
  const late = await sumsAfter(read, account, mark, lte(entry.eventDate, date));
  return Points.make(late.reduce((sum, { amount }) => sum + amount, mark.balance));
};

/** By which of the two times a balance is asked for; by none of them it is today's. */
export interface UpTo {
  readonly on?: CalendarDate | undefined;
  readonly at?: Instant | undefined;
}

/**
 * What an account stood at by one of the two times, or by both: what was known then of that day. What
 * was written down before the day was over had happened by then, so the two only part after it.
 */
export const known = async (read: Read, account: Account, { on, at }: UpTo): Promise<Points> => {
  if (on === undefined) return at === undefined ? account.balance : atInstant(read, account, at);
  if (at === undefined) return onDate(read, account, on);
  if (at <= endOfDay(on)) return atInstant(read, account, at);
  const { entry } = within(read);
  const mark = await markAt(read, account, endOfDay(on));
  const dated = and(lte(entry.eventDate, on), lte(entry.recordedAt, at));
  const late = await sumsAfter(read, account, mark, dated);
  return Points.make(late.reduce((sum, { amount }) => sum + amount, mark.balance));
};

/** The lowest that accounts stand on a day or later, by the days on which things happened. */
export const lowsSince = async (
  read: Read,
  accounts: ReadonlyArray<Account>,
  since: CalendarDate,
): Promise<ReadonlyArray<LowPoint>> => {
  const { entry } = within(read);
  const lows: Array<LowPoint> = [];
  for (const account of accounts) {
    const mark = await markAt(read, account, endOfDay(since));
    const sums = await sumsAfter(read, account, mark, gt(entry.eventDate, since));
    lows.push({ account: account.id, ...lowestFrom(sums, account.balance, since) });
  }
  return lows;
};

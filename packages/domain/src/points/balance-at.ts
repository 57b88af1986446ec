import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { type Points, subtract, sum } from "./points.ts";
import type { LowPoint } from "./posting.ts";
import type { StatementLine } from "./statement.ts";

/** Which lines count: those of events up to a day, those written down up to a moment, or both. */
export interface UpTo {
  readonly eventUpTo?: CalendarDate;
  readonly recordedUpTo?: Instant;
}

/**
 * What an account stood at, in smallest units, by the day on which things happened, by the moment
 * at which they were written down, or by both: what was known then of how it stood on that day
 * (law I10). The day and the moment themselves count.
 */
export const balanceAt = (
  lines: ReadonlyArray<Pick<StatementLine, "amount" | "eventDate" | "recordedAt">>,
  { eventUpTo, recordedUpTo }: UpTo,
): Points =>
  sum(
    lines
      .filter(({ eventDate }) => eventUpTo === undefined || eventDate <= eventUpTo)
      .filter(({ recordedAt }) => recordedUpTo === undefined || recordedAt <= recordedUpTo)
      .map(({ amount }) => amount),
  );

/** What an account's entries of one event date sum to. */
export interface DailySum {
  readonly date: CalendarDate;
  readonly amount: Points;
}

/**
 * The lowest balance at the end of `from` or of any later day, and the first day that has it.
 * `dailySums` holds one sum for each event date after `from`, in any order; earlier dates are of no
 * account, because all that they brought is still there at the end of `from`.
 */
export const lowestFrom = (
  dailySums: ReadonlyArray<DailySum>,
  balanceNow: Points,
  from: CalendarDate,
): Omit<LowPoint, "account"> => {
  const latestFirst = dailySums
    .filter(({ date }) => date > from)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
  let balance = balanceNow;
  let lowest: Omit<LowPoint, "account"> = { on: latestFirst[0]?.date ?? from, balance };
  for (const [at, { amount }] of latestFirst.entries()) {
    balance = subtract(balance, amount);
    if (balance <= lowest.balance) lowest = { on: latestFirst[at + 1]?.date ?? from, balance };
  }
  return lowest;
};

import { Schema } from "effect";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import type { Account } from "./account.ts";
import { AccountId, TransferId } from "./ids.ts";
import { add, Points, ZERO } from "./points.ts";
import { Reason } from "./reason.ts";
import type { Transfer } from "./transfer.ts";

/** One line of an account's statement, with the balance after it. */
export const StatementLine = Schema.Struct({
  transfer: TransferId,
  eventDate: CalendarDate,
  recordedAt: Instant,
  amount: Points,
  balance: Points,
  reason: Reason,
});
export type StatementLine = typeof StatementLine.Type;

export const Statement = Schema.Struct({
  account: AccountId,
  balance: Points,
  lines: Schema.Array(StatementLine),
});
export type Statement = typeof Statement.Type;

/** The lines of an account in the order of the journal, oldest first. */
export const statementOf = (
  account: Account["id"],
  journal: ReadonlyArray<Transfer & { readonly id: TransferId }>,
): Statement => {
  let balance = ZERO;
  const lines: Array<StatementLine> = [];
  for (const { id, entries, eventDate, recordedAt, reason } of journal) {
    for (const entry of entries) {
      if (entry.account !== account) continue;
      balance = add(balance, entry.amount);
      lines.push({ transfer: id, eventDate, recordedAt, amount: entry.amount, balance, reason });
    }
  }
  return { account, balance, lines };
};

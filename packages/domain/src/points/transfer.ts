import { Schema } from "effect";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { AccountId, TransferId } from "./ids.ts";
import { negate, Points } from "./points.ts";
import { Reason } from "./reason.ts";

/** One line of a transfer: what one account gains, or loses where negative. */
export const Entry = Schema.Struct({ account: AccountId, amount: Points });
export type Entry = typeof Entry.Type;

/**
 * What is written into the journal at once: entries that sum to zero, the day on which it happened,
 * the moment at which it was written down, and why.
 */
export const Transfer = Schema.Struct({
  id: TransferId,
  entries: Schema.Array(Entry),
  eventDate: CalendarDate,
  recordedAt: Instant,
  reason: Reason,
});
export type Transfer = typeof Transfer.Type;

/** The two entries that move an amount from one account to another. */
export const move = (from: AccountId, to: AccountId, amount: Points): ReadonlyArray<Entry> => [
  { account: from, amount: negate(amount) },
  { account: to, amount },
];

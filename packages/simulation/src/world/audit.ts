import type { AccountId, HoldId, Line, Lot, Posting, TransferId } from "@huzhu/domain/points";
import type { GoodId } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";

/** A lot as it was opened, and how much was drawn from it by the journal. */
export interface AuditedLot extends Pick<Lot, "account" | "amount" | "expires"> {
  used: number;
}

/**
 * What an auditor comes to who reads a world's journal and movements from the first line on. The
 * same audit may be taken along from one reading to the next: then only new lines are read.
 */
export interface Audit {
  readonly journal: Map<TransferId, Posting>;
  /** Transfers that were undone. */
  readonly reversed: Set<TransferId>;
  /** Holds that were posted. */
  readonly held: Set<HoldId>;
  /** The last line of each account. */
  readonly last: Map<AccountId, Line>;
  /** All that was ever earned, by account. */
  readonly earned: Map<AccountId, number>;
  /** What the entries of a day sum to, by account. */
  readonly days: Map<AccountId, Map<CalendarDate, number>>;
  readonly lots: Map<string, AuditedLot>;
  readonly moved: Map<GoodId, number>;
  /** Points counted so far, by window of a cap. */
  readonly counted: Map<string, number>;
  /** Claims and redemptions that have their transfer. */
  readonly posts: Set<string>;
  /** Pieces on redemption lines less those that left the shelf for them: none, in the end. */
  readonly redeemed: Map<GoodId, number>;
  /** Pieces on lines of redemptions that were undone, less those that came back: none. */
  readonly returned: Map<GoodId, number>;
  postingsRead: number;
  movementsRead: number;
}

export const openAudit = (): Audit => ({
  journal: new Map(),
  reversed: new Set(),
  held: new Set(),
  last: new Map(),
  earned: new Map(),
  days: new Map(),
  lots: new Map(),
  moved: new Map(),
  counted: new Map(),
  posts: new Set(),
  redeemed: new Map(),
  returned: new Map(),
  postingsRead: 0,
  movementsRead: 0,
});

/** Adds to what stands under a key, and tells the new sum. */
export const tally = <Key>(sums: Map<Key, number>, key: Key, amount: number): number => {
  const sum = (sums.get(key) ?? 0) + amount;
  sums.set(key, sum);
  return sum;
};

import type { AccountId, Line, TransferId } from "@huzhu/domain/points";
import type { GoodId } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";

/** What a lot should be by the journal: its account, what it came with, and what was drawn. */
export interface AuditedLot {
  readonly account: AccountId;
  readonly amount: number;
  used: number;
}

/**
 * What an auditor comes to who reads a world's journal and movements from the first line on. The
 * same audit may be taken along from one reading to the next: then only new lines are read.
 */
export interface Audit {
  readonly transfers: Set<TransferId>;
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
  postingsRead: number;
  movementsRead: number;
}

export const openAudit = (): Audit => ({
  transfers: new Set(),
  last: new Map(),
  earned: new Map(),
  days: new Map(),
  lots: new Map(),
  moved: new Map(),
  counted: new Map(),
  posts: new Set(),
  redeemed: new Map(),
  postingsRead: 0,
  movementsRead: 0,
});

/** Adds to what stands under a key, and tells the new sum. */
export const tally = <Key>(sums: Map<Key, number>, key: Key, amount: number): number => {
  const sum = (sums.get(key) ?? 0) + amount;
  sums.set(key, sum);
  return sum;
};

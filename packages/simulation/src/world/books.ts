import type { AccountId } from "@huzhu/domain/points";
import type { GoodId } from "@huzhu/domain/store";

/**
 * What an auditor comes to who reads a world's journal and movements from the first line on. The
 * same books may be taken along from one reading to the next: then only new lines are read.
 */
export interface Books {
  readonly posted: Map<AccountId, number>;
  readonly moved: Map<GoodId, number>;
  /** Points counted so far, by window of a cap. */
  readonly counted: Map<string, number>;
  /** Claims and redemptions that have their transfer. */
  readonly posts: Set<string>;
  /** Pieces on redemption lines less those that left the shelf for them: none, in the end. */
  readonly redeemed: Map<GoodId, number>;
  transfersRead: number;
  movementsRead: number;
}

export const openBooks = (): Books => ({
  posted: new Map(),
  moved: new Map(),
  counted: new Map(),
  posts: new Set(),
  redeemed: new Map(),
  transfersRead: 0,
  movementsRead: 0,
});

/** Adds to what stands under a key, and tells the new sum. */
export const tally = <Key>(sums: Map<Key, number>, key: Key, amount: number): number => {
  const sum = (sums.get(key) ?? 0) + amount;
  sums.set(key, sum);
  return sum;
};

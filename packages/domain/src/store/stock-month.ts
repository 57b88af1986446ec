import type { GoodId } from "./ids.ts";
import type { MovementKind } from "./stock.ts";

/** Pieces of a good that came by one kind of movement, or went (negative). */
export interface MovedPieces {
  readonly good: GoodId;
  readonly kind: MovementKind;
  readonly pieces: number;
}

/** A good over a month: what was there, what came and went by why, and what was left. */
export interface StockMonthLine {
  readonly good: GoodId;
  readonly opening: number;
  readonly moved: ReadonlyMap<MovementKind, number>;
  readonly closing: number;
}

/**
 * 月账本: every good that was there or moved in a month. `before` is what was on hand as it began and
 * `moved` all that happened in it, in pieces, so that opening and movements sum to what was left.
 */
export const stockMonth = (
  before: ReadonlyMap<GoodId, number>,
  moved: ReadonlyArray<MovedPieces>,
): ReadonlyArray<StockMonthLine> => {
  const kinds = new Map<GoodId, Map<MovementKind, number>>();
  for (const [good, pieces] of before) if (pieces !== 0) kinds.set(good, new Map());
  for (const { good, kind, pieces } of moved) {
    const all = kinds.get(good) ?? new Map<MovementKind, number>();
    all.set(kind, (all.get(kind) ?? 0) + pieces);
    kinds.set(good, all);
  }
  return [...kinds].map(([good, all]) => {
    const opening = before.get(good) ?? 0;
    const closing = [...all.values()].reduce((sum, pieces) => sum + pieces, opening);
    return { good, opening, moved: all, closing };
  });
};

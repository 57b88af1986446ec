import type { GoodId } from "./ids.ts";
import type { MovementKind } from "./stock.ts";
import type { MovedPieces } from "./stock-month.ts";

/** What became of a good over some time, in pieces. */
export interface GoodYear {
  readonly good: GoodId;
  /** Went for points and was not brought back. */
  readonly redeemed: number;
  /** Broke, spoiled, or was less on the shelf than in the book. */
  readonly lost: number;
}

const REDEEMED: ReadonlySet<MovementKind> = new Set(["redemption", "return"]);
const LOST: ReadonlySet<MovementKind> = new Set(["damage", "expiry", "count"]);

/**
 * 一年: what went and what was lost of each good, by how it moved (pieces that went are negative); the
 * most redeemed first. A count that found more than the book said makes up for one that found less, and
 * goods of which nothing went or was lost are left out.
 */
export const storeYear = (moved: ReadonlyArray<MovedPieces>): ReadonlyArray<GoodYear> => {
  const piecesGone = (some: ReadonlyArray<MovedPieces>, kinds: ReadonlySet<MovementKind>) =>
    some.reduce((sum, { kind, pieces }) => (kinds.has(kind) ? sum - pieces : sum), 0);
  return [...Map.groupBy(moved, ({ good }) => good)]
    .map(([good, some]) => ({
      good,
      redeemed: piecesGone(some, REDEEMED),
      lost: Math.max(0, piecesGone(some, LOST)),
    }))
    .filter(({ redeemed, lost }) => redeemed > 0 || lost > 0)
    .sort((one, other) => other.redeemed - one.redeemed || other.lost - one.lost);
};

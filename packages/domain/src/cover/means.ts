import type { Ratio } from "../rulebook/ratio.ts";

/** A good as it stands on the shelf; `price` in smallest units, `null` where it cannot be had. */
interface Shelved {
  readonly onHand: number;
  readonly price: number | null;
}

/** What all that stands on the shelf costs at the prices of today, in smallest units. */
export const shelfWorth = (goods: ReadonlyArray<Shelved>): number =>
  goods.reduce((sum, { onHand, price }) => sum + onHand * (price ?? 0), 0);

/**
 * How many smallest units so many fen would buy, rounded down, where `worth` says what one of them
 * costs in fen; none where nobody says what they are worth.
 */
export const unitsFor = (fen: number, worth: Ratio | null): number =>
  worth === null || worth.over === 0 ? 0 : Math.floor((fen * worth.under) / worth.over);

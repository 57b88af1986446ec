import { countState, takeVariance } from "./count-good.ts";
import type { Good } from "./good.ts";
import type { StockTakeId } from "./ids.ts";
import type { StockTake } from "./stock-take.ts";

/**
 * How many pieces of a good should lie there: what the book says, and what other counts found that
 * nobody has signed yet, so that a piece that is missing is missed once.
 */
export const expectedPieces = (
  { id, onHand }: Pick<Good, "id" | "onHand">,
  takes: Iterable<StockTake>,
  except?: StockTakeId,
): number => {
  let pieces = onHand;
  for (const take of takes) {
    const counts = take.counts.get(id);
    if (take.state !== "counting" || take.id === except || !counts) continue;
    if (countState(counts) === "differs") pieces += takeVariance(counts);
  }
  return Math.max(0, pieces);
};

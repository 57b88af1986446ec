import type { GoodId } from "../store/ids.ts";
import type { Reservation } from "./reservation.ts";

type Lines = Pick<Reservation, "lines">;

/** How many pieces of each good some reservations keep together. */
export const reservedPieces = (kept: ReadonlyArray<Lines>): ReadonlyMap<GoodId, number> => {
  const pieces = new Map<GoodId, number>();
  for (const line of kept.flatMap(({ lines }) => lines)) {
    pieces.set(line.good, (pieces.get(line.good) ?? 0) + line.pieces);
  }
  return pieces;
};

/**
 * Which reservations can no longer be kept when so many pieces of each good are there: who reserved
 * first keeps first. A good that is not named has none.
 */
export const unkeepable = <One extends Lines>(
  /** In the order in which they were reserved. */
  waiting: ReadonlyArray<One>,
  onHand: ReadonlyMap<GoodId, number>,
): ReadonlyArray<One> => {
  const left = new Map(onHand);
  return waiting.filter(({ lines }) => {
    const short = lines.some(({ good, pieces }) => (left.get(good) ?? 0) < pieces);
    if (!short)
      for (const { good, pieces } of lines) left.set(good, (left.get(good) ?? 0) - pieces);
    return short;
  });
};

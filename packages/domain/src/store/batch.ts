import type { CalendarDate } from "../time/calendar-date.ts";
import type { RedemptionId } from "./ids.ts";
import type { Movement } from "./stock.ts";

/** A movement of one good's stock with its place in the good's book, counted from one. */
export interface NumberedMovement extends Pick<Movement, "kind" | "pieces" | "eventDate"> {
  readonly sequence: number;
  readonly redemption: RedemptionId | null;
}

/** How many pieces of a batch went by one movement. */
export interface BatchUse {
  readonly sequence: number;
  readonly kind: Movement["kind"];
  readonly eventDate: CalendarDate;
  readonly redemption: RedemptionId | null;
  readonly pieces: number;
}

interface Batch {
  readonly sequence: number;
  left: number;
  uses: Array<BatchUse>;
}

/** Takes what came back out of the uses of its redemption, the last one first. */
const giveBack = (
  batches: ReadonlyArray<Batch>,
  { redemption, pieces }: NumberedMovement,
): void => {
  let back = pieces;
  for (const batch of batches.toReversed()) {
    batch.uses = batch.uses
      .toReversed()
      .map((use) => {
        if (redemption === null || use.redemption !== redemption) return use;
        const some = Math.min(back, use.pieces);
        back -= some;
        batch.left += some;
        return { ...use, pieces: use.pieces - some };
      })
      .filter((use) => use.pieces > 0)
      .toReversed();
  }
};

const draw = (batches: ReadonlyArray<Batch>, movement: NumberedMovement): void => {
  let wanted = -movement.pieces;
  for (const batch of batches) {
    const pieces = Math.min(wanted, batch.left);
    if (pieces === 0) continue;
    wanted -= pieces;
    batch.left -= pieces;
    const { sequence, kind, eventDate, redemption } = movement;
    batch.uses.push({ sequence, kind, eventDate, redemption, pieces });
  }
};

/**
 * 批: what came at once, as goods on a shelf cannot be told apart: what came first goes first. Where
 * the pieces of the batch went that a movement opened, and how many of them are left.
 */
export const followBatch = (
  movements: ReadonlyArray<NumberedMovement>,
  opened: number,
): { readonly uses: ReadonlyArray<BatchUse>; readonly left: number } => {
  const batches: Array<Batch> = [];
  for (const movement of movements.toSorted((a, b) => a.sequence - b.sequence)) {
    if (movement.kind === "return") giveBack(batches, movement);
    else if (movement.pieces < 0) draw(batches, movement);
    else batches.push({ sequence: movement.sequence, left: movement.pieces, uses: [] });
  }
  const batch = batches.find(({ sequence }) => sequence === opened);
  return { uses: batch?.uses ?? [], left: batch?.left ?? 0 };
};

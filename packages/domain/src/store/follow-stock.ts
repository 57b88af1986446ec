import type { CalendarDate } from "../time/calendar-date.ts";
import { type Batch, type BatchPart, takeOut } from "./batch.ts";
import type { Coming } from "./coming.ts";
import type { RedemptionId } from "./ids.ts";
import type { Movement } from "./stock.ts";

/** A movement of one good's stock with its place in the good's book, counted from one. */
export interface NumberedMovement extends Pick<Movement, "kind" | "pieces" | "eventDate"> {
  readonly sequence: number;
  readonly came: Coming | null;
  readonly redemption: RedemptionId | null;
  /** Of which batches it was; `null` in books from before that was written down. */
  readonly parts: ReadonlyArray<BatchPart> | null;
}

/** How many pieces of a batch went by one movement. */
export interface BatchUse {
  readonly sequence: number;
  readonly kind: Movement["kind"];
  readonly eventDate: CalendarDate;
  readonly redemption: RedemptionId | null;
  readonly pieces: number;
}

/** A batch with what is left of it and where the rest went. */
export interface FollowedBatch extends Batch {
  readonly opened: NumberedMovement;
  readonly uses: ReadonlyArray<BatchUse>;
}

interface Open extends FollowedBatch {
  left: number;
  uses: Array<BatchUse>;
}

/** Whether a movement brings a batch of its own: what a redemption gives back goes where it was. */
export const opensBatch = ({ kind, pieces }: Pick<Movement, "kind" | "pieces">): boolean =>
  pieces > 0 && kind !== "return";

/** A book from before batches were written down, without what was taken and came back in it. */
const withoutReturned = (
  movements: ReadonlyArray<NumberedMovement>,
): ReadonlyArray<NumberedMovement> => {
  const back = new Map<RedemptionId, number>();
  for (const { kind, redemption, pieces } of movements) {
    if (kind !== "return" || redemption === null) continue;
    back.set(redemption, (back.get(redemption) ?? 0) + pieces);
  }
  return movements.flatMap((movement) => {
    const { kind, redemption, pieces } = movement;
    if (kind === "return") return [];
    if (redemption === null) return [movement];
    const some = Math.min(back.get(redemption) ?? 0, -pieces);
    back.set(redemption, (back.get(redemption) ?? 0) - some);
    return pieces + some === 0 ? [] : [{ ...movement, pieces: pieces + some }];
  });
};

const giveBack = (batch: Open, { redemption, pieces }: BatchUse): void => {
  let back = pieces;
  batch.left += pieces;
  batch.uses = batch.uses
    .map((use) => {
      if (use.redemption !== redemption) return use;
      const some = Math.min(back, use.pieces);
      back -= some;
      return { ...use, pieces: use.pieces - some };
    })
    .filter((use) => use.pieces > 0);
};

/** Every batch of a good in the order in which they came, by the book of all its movements. */
export const followStock = (
  movements: ReadonlyArray<NumberedMovement>,
): ReadonlyArray<FollowedBatch> => {
  const batches = new Map<number, Open>();
  const book = movements.toSorted((a, b) => a.sequence - b.sequence);
  const before = withoutReturned(book.filter(({ parts }) => parts === null));
  for (const movement of [...before, ...book.filter(({ parts }) => parts !== null)]) {
    const { sequence, pieces, came, kind, eventDate, redemption } = movement;
    if (opensBatch(movement)) {
      const bestBefore = came?.bestBefore ?? null;
      const opened = { batch: sequence, left: pieces, bestBefore, opened: movement, uses: [] };
      batches.set(sequence, opened);
      continue;
    }
    // Before batches were written down nothing had a day until which it was good.
    for (const part of movement.parts ?? takeOut([...batches.values()], movement) ?? []) {
      const batch = batches.get(part.batch);
      if (!batch) continue;
      const use = { sequence, kind, eventDate, redemption, pieces: Math.abs(part.pieces) };
      if (part.pieces > 0) giveBack(batch, use);
      else {
        batch.left += part.pieces;
        batch.uses.push(use);
      }
    }
  }
  return [...batches.values()];
};

/** Into which batches so many pieces of a redemption go back: those that they were of, the last first. */
export const putBack = (
  batches: ReadonlyArray<FollowedBatch>,
  redemption: RedemptionId,
  pieces: number,
): ReadonlyArray<BatchPart> | null => {
  let back = pieces;
  const uses = batches
    .flatMap(({ batch, uses: all }) => all.map((use) => ({ ...use, batch })))
    .filter((use) => use.redemption === redemption)
    .sort((a, b) => b.sequence - a.sequence || b.batch - a.batch);
  const parts: Array<BatchPart> = [];
  for (const use of uses) {
    const some = Math.min(back, use.pieces);
    if (some === 0) continue;
    back -= some;
    parts.push({ batch: use.batch, pieces: some });
  }
  return back === 0 ? parts : null;
};

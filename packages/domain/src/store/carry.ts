import { Result } from "effect";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { Batch } from "./batch.ts";
import type { Coming } from "./coming.ts";
import type { Good } from "./good.ts";
import { type Movement, OutOfStock } from "./stock.ts";

/** Where pieces lie of which nobody said where. */
export const FIRST_PLACE = "货架";

/**
 * Carries pieces of a batch to another place of the village: they go out of the batch and come as one
 * that knows all that the first knew, and of which it was split.
 */
export const carry = (
  good: Pick<Good, "id" | "name">,
  from: Batch & { readonly came: Coming | null },
  { pieces, place }: { readonly pieces: number; readonly place: string },
  now: Instant,
): Result.Result<readonly [out: Movement, into: Movement], OutOfStock> => {
  if (pieces > from.left) {
    const { id, name } = good;
    return Result.fail(new OutOfStock({ good: id, name, onHand: from.left, wanted: pieces }));
  }
  const unknown = { source: "found", from: "", fen: null, line: null } as const;
  const known = from.came ?? { ...unknown, bestBefore: from.bestBefore };
  const came = { ...known, place, split: from.batch };
  const when = { eventDate: localDate(now), recordedAt: now };
  const moved = { good: good.id, kind: "moved", note: place, ...when } as const;
  return Result.succeed([
    { ...moved, pieces: -pieces, of: from.batch },
    { ...moved, pieces, came },
  ]);
};

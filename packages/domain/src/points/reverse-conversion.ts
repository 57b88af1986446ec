import { Result } from "effect";
import type { Instant } from "../time/instant.ts";
import type { Conversion } from "./convert.ts";
import type { TransferId } from "./ids.ts";
import { afterwards } from "./posting.ts";
import { type Original, type ReverseFacts, type ReverseRefusal, undo } from "./reverse.ts";

/** All that undoing a conversion needs to know; its books are those of both transfers. */
export interface ReverseConversionFacts extends Pick<ReverseFacts, "books" | "why"> {
  readonly originals: { readonly out: Original; readonly in: Original };
  /** Which transfers bring the minutes back, and take the points back. */
  readonly transfers: { readonly out: TransferId; readonly in: TransferId };
}

const isPair = ({ out, in: brought }: ReverseConversionFacts["originals"]): boolean => {
  const { reason } = out.transfer;
  return reason._tag === "ByConversion" && reason.other === brought.transfer.id;
};

/**
 * 折换冲正: undoes both transfers of a conversion, or none: the points are taken back first, and the
 * minutes come back with the last days that they had. Refuses as `reverse` does.
 */
export const reverseConversion = (
  { books, originals, transfers, why }: ReverseConversionFacts,
  now: Instant,
): Result.Result<Conversion, ReverseRefusal> =>
  Result.gen(function* () {
    if (!isPair(originals)) throw new Error("These two transfers are not one conversion.");
    const common = { why, replacement: null };
    const brought = { books, original: originals.in, id: transfers.in, ...common };
    const points = yield* undo(brought, now);
    const left = afterwards(books, points);
    const taken = { books: left, original: originals.out, id: transfers.out, ...common };
    return { out: yield* undo(taken, now), in: points };
  });

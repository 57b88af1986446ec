import { Result, Schema } from "effect";
import type { Fen } from "../money/fen.ts";
import type { Ratio } from "../rulebook/ratio.ts";

/** What is one point in a village: its decimal places, and what its rulebook says that it is worth. */
export interface PointOf {
  readonly scale: number;
  /** Fen for one smallest unit of points; `null` where the rulebook says nothing of money. */
  readonly worth: Ratio | null;
}

/** A point is not the same in both villages: nobody exchanges one for the other. */
export class PointsDiffer extends Schema.TaggedClass<PointsDiffer>()("PointsDiffer", {
  /** Whose rulebook says something else than what was agreed; `null` for other decimal places. */
  whose: Schema.NullOr(Schema.Literals(["home", "store"])),
}) {}

const saysElse = ({ worth }: PointOf, rate: Fen): boolean =>
  worth !== null && worth.over !== rate * worth.under;

/**
 * Points of one village count at the store of another one for one only: with the same decimal places,
 * and where no rulebook says that a point is worth anything but what was agreed.
 */
export const samePoint = (
  { home, store }: { readonly home: PointOf; readonly store: PointOf },
  rate: Fen,
): Result.Result<void, PointsDiffer> => {
  if (home.scale !== store.scale) return Result.fail(new PointsDiffer({ whose: null }));
  if (saysElse(home, rate)) return Result.fail(new PointsDiffer({ whose: "home" }));
  return saysElse(store, rate) ? Result.fail(new PointsDiffer({ whose: "store" })) : Result.void;
};

import { Result, Schema } from "effect";
import { bySpending, type Lot, type LotUse } from "./lot.ts";
import { Points } from "./points.ts";

/**
 * Points of some origin may only be spent beside earned ones: for every `per` of them at least
 * `earned`. `{ origins: ["granted"], earned: 1, per: 5 }` is one earned for five granted.
 * Source: spend matching of published rulebooks, practice.md section 9 number 10.
 */
export const Matching = Schema.Struct({
  origins: Schema.Array(Schema.Literals(["gifted", "granted", "bought-in"])),
  earned: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1000 })),
  per: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1000 })),
});
export type Matching = typeof Matching.Type;

/** There are points enough, but too few earned ones beside those that need them. */
export class NeedsEarned extends Schema.TaggedClass<NeedsEarned>()("NeedsEarned", {
  amount: Points,
  /** The most that can be spent now. */
  most: Points,
  /** How many more have to be earned for the whole amount. */
  short: Points,
}) {}

/** Takes from lots in the order given, as far as they reach. */
const take = (lots: ReadonlyArray<Lot>, amount: number): ReadonlyArray<LotUse> => {
  const uses: Array<LotUse> = [];
  let left = amount;
  for (const { transfer, place, account, remaining } of lots) {
    if (left === 0) break;
    const taken = Math.min(left, remaining);
    if (taken === 0) continue;
    left -= taken;
    uses.push({ lot: { transfer, place }, account, amount: Points.make(taken) });
  }
  return uses;
};

/**
 * Which lots an amount is taken from: the earliest expiry first, then the oldest (law I7). What the
 * lots do not cover is debt; whether there may be any is decided by the account's floor.
 */
export const draw = (
  lots: ReadonlyArray<Lot>,
  amount: Points,
  _matching: Matching | null = null,
): Result.Result<ReadonlyArray<LotUse>, NeedsEarned> =>
  Result.succeed(take(lots.toSorted(bySpending), amount));

import { Result, Schema } from "effect";
import { GoodId, StockTakeId } from "./ids.ts";
import type { GoodCount, StockSaid, StockTake } from "./stock-take.ts";

/** The stock take was signed or dropped already. */
export class TakeOver extends Schema.TaggedClass<TakeOver>()("TakeOver", { take: StockTakeId }) {}

/** The good is not one of those that are counted this time. */
export class NotInTake extends Schema.TaggedClass<NotInTake>()("NotInTake", { good: GoodId }) {}

/**
 * Where a good stands in a stock take: not counted yet, to be counted once more because the first
 * count differs from the book, as the book says, or different for good.
 */
export type CountState = "open" | "again" | "agrees" | "differs";

const varianceOf = ({ counted, booked }: GoodCount): number => counted - booked;

/** The last count counts; who finds a difference counts it twice. */
export const countState = (counts: ReadonlyArray<GoodCount>): CountState => {
  const last = counts.at(-1);
  if (!last) return "open";
  if (varianceOf(last) === 0) return "agrees";
  return counts.length === 1 ? "again" : "differs";
};

/** How many pieces more (or fewer) there were than the book said at the moment of the last count. */
export const takeVariance = (counts: ReadonlyArray<GoodCount>): number => {
  const last = counts.at(-1);
  return last ? varianceOf(last) : 0;
};

/** Writes down what was counted of a good, beside what the book says at this moment. */
export const countGood = (
  take: StockTake,
  good: { readonly id: GoodId; readonly onHand: number },
  counted: number,
): Result.Result<StockSaid, TakeOver | NotInTake> => {
  if (take.state !== "counting") return Result.fail(new TakeOver({ take: take.id }));
  if (!take.counts.has(good.id)) return Result.fail(new NotInTake({ good: good.id }));
  const [id, booked] = [take.id, good.onHand];
  return Result.succeed({ _tag: "GoodCounted", take: id, good: good.id, counted, booked });
};

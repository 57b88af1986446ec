import { Result, Schema } from "effect";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { Coming } from "./coming.ts";
import { GoodId } from "./ids.ts";

/** How many pieces there are; never less than none, and more than any shelf or movement holds. */
export const Pieces = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000_000 }));

/**
 * Why stock moves. A count (盘点) carries the difference to what the book said; a return brings back
 * what a redemption took that is undone, a gift is what was brought to somebody's door, an award what
 * a round of awards handed over, support what a unit or an office sent, and what moved went out of one
 * place of the village and into another.
 */
export const MovementKind = Schema.Literals([
  "purchase",
  "donation",
  "redemption",
  "return",
  "damage",
  "expiry",
  "count",
  "gift",
  "award",
  "support",
  "moved",
]);
export type MovementKind = typeof MovementKind.Type;

/** Stock changes by movements and by nothing else; positive comes in, negative goes out. */
export const Movement = Schema.Struct({
  good: GoodId,
  kind: MovementKind,
  pieces: Schema.Int.check(Schema.isBetween({ minimum: -1_000_000, maximum: 1_000_000 })),
  eventDate: CalendarDate,
  recordedAt: Instant,
  note: Schema.String.check(Schema.isMaxLength(200)),
  /** What is known of the batch that comes by it. */
  came: Schema.optionalKey(Coming),
  /** The batch of which it takes, where somebody chose one. */
  of: Schema.optionalKey(Schema.Int),
});
export type Movement = typeof Movement.Type;

/** There is less of a good than was wanted. */
export class OutOfStock extends Schema.TaggedClass<OutOfStock>()("OutOfStock", {
  good: GoodId,
  name: Schema.String,
  onHand: Schema.Int,
  wanted: Schema.Int,
}) {}

/** A movement in the wrong direction, or of nothing: a purchase takes nothing away. */
export class WrongDirection extends Schema.TaggedClass<WrongDirection>()("WrongDirection", {
  kind: MovementKind,
  pieces: Schema.Int,
}) {}

const DIRECTION: Record<MovementKind, 1 | -1 | 0> = {
  purchase: 1,
  donation: 1,
  redemption: -1,
  return: 1,
  damage: -1,
  expiry: -1,
  count: 0,
  gift: -1,
  award: -1,
  support: 1,
  moved: 0,
};

/** What is on hand after a movement, or why it cannot be. */
export const stockAfter = (
  good: { readonly id: GoodId; readonly name: string; readonly onHand: number },
  { kind, pieces }: Pick<Movement, "kind" | "pieces">,
): Result.Result<number, OutOfStock | WrongDirection> => {
  const direction = DIRECTION[kind];
  if (pieces === 0 || pieces * direction < 0) {
    return Result.fail(new WrongDirection({ kind, pieces }));
  }
  const { id, name, onHand } = good;
  const after = onHand + pieces;
  return after < 0
    ? Result.fail(new OutOfStock({ good: id, name, onHand, wanted: -pieces }))
    : Result.succeed(after);
};

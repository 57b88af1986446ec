import { Schema } from "effect";
import { CalendarDate } from "../time/calendar-date.ts";

/** From whom a batch came: bought, given, sent by a support unit or a government, or found by a count. */
export const BatchSource = Schema.Literals(["bought", "donor", "support", "government", "found"]);
export type BatchSource = typeof BatchSource.Type;

/** Where in the village pieces lie: 货架, 库房, 卫生室. */
export const StockPlace = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(12));

/** What is known of a batch when it comes; of batches from before this was asked, nothing is. */
export const Coming = Schema.Struct({
  source: BatchSource,
  /** The shop, donor, unit or office; empty where nobody said. */
  from: Schema.String.check(Schema.isMaxLength(80)),
  /** The last day on which it may be handed out; `null` for what does not spoil. */
  bestBefore: Schema.NullOr(CalendarDate),
  /** What a piece cost, in fen; `null` where nobody said. */
  fen: Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100_000_000 }))),
  place: StockPlace,
  /** The line of the fund that paid for it. */
  line: Schema.NullOr(Schema.String.check(Schema.isMaxLength(64))),
  /** The batch of the same good out of which it was carried to another place. */
  split: Schema.NullOr(Schema.Int),
});
export type Coming = typeof Coming.Type;

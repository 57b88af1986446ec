import { Schema } from "effect";
import { ServiceCode } from "../catalog/ids.ts";
import { Fen } from "../money/fen.ts";

/** A day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export const Weekday = Schema.Literals([1, 2, 3, 4, 5, 6, 7]);
export type Weekday = typeof Weekday.Type;

/** When the canteen and the day centre are open, and how much anybody may owe there. */
export const CanteenPolicy = Schema.Struct({
  /** The services of the catalog that are written down in the book: meals, days. */
  services: Schema.Array(ServiceCode),
  weekdays: Schema.Array(Weekday),
  /** Nobody is served who would owe more than this, in fen. */
  mostOwed: Fen,
});
export type CanteenPolicy = typeof CanteenPolicy.Type;

/** Open on workdays, with a month's meals of credit: our own numbers, for a village to change. */
export const DEFAULT_CANTEEN: CanteenPolicy = {
  services: [],
  weekdays: [1, 2, 3, 4, 5],
  mostOwed: Fen.make(10_000),
};

import { Schema } from "effect";
import { Period } from "../../time/period.ts";

/**
 * How the scores of short periods become the score of a longer one: weeks into a month, quarters into
 * a year; their sum, their average, or the sum of the best so many.
 * Source: practice.md section 9 number 13.
 */
export const Folding = Schema.Struct({
  from: Period,
  to: Period,
  how: Schema.Literals(["sum", "average", "bestOf"]),
  /** How many count, where the best do. */
  best: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 60 }))),
});
export type Folding = typeof Folding.Type;

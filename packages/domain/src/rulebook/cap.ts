import { Schema } from "effect";
import { Points } from "../points/points.ts";
import { Period } from "../time/period.ts";

/**
 * Where a cap counts: one claim (`activity`), a calendar period of the event date, a whole life, or
 * what the account holds (`balance`).
 */
export const CapPeriod = Schema.Union([Period, Schema.Literals(["activity", "life", "balance"])]);
export type CapPeriod = typeof CapPeriod.Type;

/**
 * What becomes of the points beyond a cap: they do not count (`drop`), go to the village's relief
 * pool (`donate`), or are kept as honour that cannot be spent (`honour`).
 */
export const Overflow = Schema.Literals(["drop", "donate", "honour"]);
export type Overflow = typeof Overflow.Type;

const Most = Points.check(Schema.isGreaterThan(0));

/** The most that one holder may get (or lose) by one rule. */
export const Cap = Schema.Struct({
  period: CapPeriod,
  most: Most,
  overflow: Schema.optionalKey(Overflow),
});
export type Cap = typeof Cap.Type;

/**
 * The most that all rules, or those of one category, may give: to each holder, or to the whole
 * village, which is a ceiling of issuance. Deductions neither fill nor meet it.
 */
export const CommonCap = Schema.Struct({
  period: CapPeriod,
  most: Most,
  overflow: Schema.optionalKey(Overflow),
  of: Schema.Literals(["holder", "village"]),
  category: Schema.optionalKey(Schema.String),
});
export type CommonCap = typeof CommonCap.Type;

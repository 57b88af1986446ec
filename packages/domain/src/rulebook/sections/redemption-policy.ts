import { Schema } from "effect";
import { Points } from "../../points/points.ts";
import { Period } from "../../time/period.ts";
import { Ratio } from "../ratio.ts";
import { Remark } from "../rule.ts";

const Whole = (minimum: number, maximum: number) =>
  Schema.Int.check(Schema.isBetween({ minimum, maximum }));

/** When the store gives out: on weekdays (1 is Monday), on days of the month, in months. */
export const OpenWindow = Schema.Struct({
  weekdays: Schema.optionalKey(Schema.Array(Whole(1, 7))),
  days: Schema.optionalKey(Schema.Array(Whole(1, 31))),
  months: Schema.optionalKey(Schema.Array(Whole(1, 12))),
});
export type OpenWindow = typeof OpenWindow.Type;

/** What points may be redeemed for, and when. Source: practice.md section 9 number 17. */
export const RedemptionPolicy = Schema.Struct({
  /** Fen for one smallest unit of points, where points have a value in money. */
  fen: Schema.optionalKey(Ratio),
  window: Schema.optionalKey(OpenWindow),
  /** The least balance with which anything is redeemed. */
  least: Schema.optionalKey(Points.check(Schema.isGreaterThan(0))),
  /** At most so often in a period; what is taken on one day is one time. */
  often: Schema.optionalKey(Schema.Struct({ times: Whole(1, 1000), period: Period })),
  /** Whether what is missing may be paid in money. */
  cashTopUp: Schema.optionalKey(Schema.Boolean),
  /** Whether points may be paid out in money. */
  cashOut: Schema.optionalKey(Schema.Boolean),
  delivery: Schema.optionalKey(Schema.Boolean),
  /** Whether somebody else may come for them (代领); where it is left out, they may. */
  proxy: Schema.optionalKey(Schema.Boolean),
  partners: Schema.optionalKey(Schema.Boolean),
  pickupCode: Schema.optionalKey(Schema.Boolean),
  note: Schema.optionalKey(Remark),
});
export type RedemptionPolicy = typeof RedemptionPolicy.Type;

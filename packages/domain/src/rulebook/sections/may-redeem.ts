import { Result, Schema } from "effect";
import { Points } from "../../points/points.ts";
import { addDays } from "../../time/add-days.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Period, periodEnd } from "../../time/period.ts";
import { isOpen, nextOpen } from "./open-window.ts";
import type { RedemptionPolicy } from "./redemption-policy.ts";

/** The store gives nothing out on that day; `next` is the first one on which it does again. */
export class WindowClosed extends Schema.TaggedClass<WindowClosed>()("WindowClosed", {
  date: CalendarDate,
  next: Schema.NullOr(CalendarDate),
}) {}

/** Points are redeemed from a balance on; amounts in smallest units. */
export class BalanceTooLow extends Schema.TaggedClass<BalanceTooLow>()("BalanceTooLow", {
  balance: Points,
  least: Points,
  missing: Points,
}) {}

/** Redeemed as often as the period allows; `next` is the first day of the one after it. */
export class TooOften extends Schema.TaggedClass<TooOften>()("TooOften", {
  period: Period,
  times: Schema.Int,
  most: Schema.Int,
  next: CalendarDate,
}) {}

/** Goods go only to who comes for themselves. */
export class NotByProxy extends Schema.TaggedClass<NotByProxy>()("NotByProxy", {}) {}

/** Who wants to redeem, and when. */
export interface RedeemFacts {
  readonly date: CalendarDate;
  /** What the account holds, in smallest units. */
  readonly balance: Points;
  /**
   * On how many other days it redeemed already in the period of `often` that holds the date: who
   * takes rice and then soap on one day came once.
   */
  readonly timesInPeriod: number;
  /** Whether somebody else came by a mandate (代领). */
  readonly byProxy: boolean;
}

export type MayRedeemRefusal = WindowClosed | BalanceTooLow | TooOften | NotByProxy;

/**
 * Whether the village's policy lets somebody redeem on a day: inside the window, by whom it allows,
 * from the least balance on, and not too often. What the policy leaves out keeps nobody back; whether the balance
 * pays for the basket is the ledger's to say. Source: practice.md section 9 number 17.
 */
export const mayRedeem = (
  { window, least, often, proxy }: RedemptionPolicy,
  { date, balance, timesInPeriod, byProxy }: RedeemFacts,
): Result.Result<void, MayRedeemRefusal> => {
  if (window && !isOpen(window, date)) {
    return Result.fail(new WindowClosed({ date, next: nextOpen(window, addDays(date, 1)) }));
  }
  if (byProxy && proxy === false) return Result.fail(new NotByProxy());
  if (often && timesInPeriod >= often.times) {
    const { period, times: most } = often;
    const next = addDays(periodEnd(period, date), 1);
    return Result.fail(new TooOften({ period, times: timesInPeriod, most, next }));
  }
  if (least !== undefined && balance < least) {
    const missing = Points.make(least - balance);
    return Result.fail(new BalanceTooLow({ balance, least, missing }));
  }
  return Result.void;
};

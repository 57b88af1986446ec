import { type Read, redemptions, reservations } from "@huzhu/db";
import type { HouseholdId } from "@huzhu/domain/people";
import type { Points } from "@huzhu/domain/points";
import { type MayRedeemRefusal, mayRedeem, type RedemptionPolicy } from "@huzhu/domain/rulebook";
import { type CalendarDate, periodStart } from "@huzhu/domain/time";
import type { Result } from "effect";

interface Comer {
  readonly household: HouseholdId;
  /** What may be spent, in smallest units. */
  readonly balance: Points;
  readonly byProxy: boolean;
}

/** Whether the village's policy lets a household redeem on a day. */
export const mayRedeemOn = async (
  read: Read,
  policy: RedemptionPolicy,
  { household, balance, byProxy }: Comer,
  date: CalendarDate,
): Promise<Result.Result<void, MayRedeemRefusal>> => {
  const { often } = policy;
  const days = often && { from: periodStart(often.period, date), before: date };
  // What waits to be collected is taken on another day, and counts as one by now.
  const timesInPeriod = days
    ? (await redemptions.daysOf(read, household, days)) +
      (await reservations.daysOf(read, household, days))
    : 0;
  return mayRedeem(policy, { date, balance, timesInPeriod, byProxy });
};

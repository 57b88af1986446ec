import { type Read, redemptions } from "@huzhu/db";
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
  const timesInPeriod = often
    ? await redemptions.daysOf(read, household, {
        from: periodStart(often.period, date),
        before: date,
      })
    : 0;
  return mayRedeem(policy, { date, balance, timesInPeriod, byProxy });
};

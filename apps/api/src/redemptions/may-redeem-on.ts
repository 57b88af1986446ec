import { type Read, redemptions, reservations, shopBook } from "@huzhu/db";
import type { HouseholdId } from "@huzhu/domain/people";
import type { Points } from "@huzhu/domain/points";
import { type MayRedeemRefusal, mayRedeem, type RedemptionPolicy } from "@huzhu/domain/rulebook";
import { type CalendarDate, periodStart } from "@huzhu/domain/time";
import type { Result } from "effect";

interface Days {
  readonly from: CalendarDate;
  readonly before: CalendarDate;
}

interface Comer {
  readonly household: HouseholdId;
  /** What may be spent, in smallest units. */
  readonly balance: Points;
  readonly byProxy: boolean;
}

/** How often a household came on some days: who takes from the store and from a shop on one came once. */
const timesOf = async (read: Read, household: HouseholdId, days: Days): Promise<number> => {
  const taken = await redemptions.daysOf(read, household, days);
  const sold = await shopBook.daysOf(read, household, days);
  // What waits to be collected is taken on another day, and counts as one by now.
  return (
    new Set([...taken, ...sold]).size + (await reservations.daysOf(read, household, days)).size
  );
};

/** Whether the village's policy lets a household redeem on a day. */
export const mayRedeemOn = async (
  read: Read,
  policy: RedemptionPolicy,
  { household, balance, byProxy }: Comer,
  date: CalendarDate,
): Promise<Result.Result<void, MayRedeemRefusal>> => {
  const { often } = policy;
  const days = often && { from: periodStart(often.period, date), before: date };
  const timesInPeriod = days ? await timesOf(read, household, days) : 0;
  return mayRedeem(policy, { date, balance, timesInPeriod, byProxy });
};

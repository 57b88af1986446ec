import { type KeptMandate, redemptions, type Write } from "@huzhu/db";
import { type SpendForRefusal, spendFor } from "@huzhu/domain/people/proxy";
import type { Points } from "@huzhu/domain/points";
import { type Instant, localDate } from "@huzhu/domain/time";
import type { Result } from "effect";

/** Whether a proxy may take so much for the elder, after what they took earlier that day. */
export const mayTake = async (
  tx: Write,
  by: KeptMandate,
  wanted: Points,
  now: Instant,
): Promise<Result.Result<void, SpendForRefusal>> => {
  const today = localDate(now);
  const spentToday = await redemptions.spentUnder(tx, by.mandate.id, today);
  return spendFor(by, { wanted, spentToday }, today);
};

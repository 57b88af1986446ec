import { type Actor, accounts, holds, journal, type Write } from "@huzhu/db";
import { expireHold } from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";

/**
 * Frees whatever stands on hold although its time is over, and tells how many holds that were. What
 * they freed may have expired meanwhile, so it is swept afterwards, not before.
 */
export const expireHolds = async (tx: Write, actor: Actor, now: Instant): Promise<number> => {
  await journal.lock(tx);
  const overdue = await holds.overdue(tx, now);
  for (const placed of overdue) {
    const [account] = await accounts.lock(tx, [placed.account]);
    if (!account) throw new Error(`The hold ${placed.id} is of no account.`);
    // They were read as overdue under the journal's lock: a refusal here is a defect.
    const expired = Result.getOrThrow(expireHold({ hold: placed, account }, now));
    await holds.end(tx, expired.hold, actor);
    await accounts.setHeld(tx, expired.account, account.held);
  }
  return overdue.length;
};

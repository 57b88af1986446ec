import { claims, journal, rulebooks, type Write } from "@huzhu/db";
import type { ClaimId } from "@huzhu/domain/claims";
import { TransferId } from "@huzhu/domain/points";
import { localDate } from "@huzhu/domain/time";
import type { Circumstances } from "../ledger/circumstances.ts";
import { postOne } from "./post-one.ts";

/** The claims whose time on the board is over today, and those that need none. */
export const dueToday = async (
  read: Parameters<typeof claims.atStep>[0],
  now: Circumstances["now"],
): Promise<ReadonlyArray<ClaimId>> =>
  (await claims.atStep(read, "Ready", localDate(now))).map(({ id }) => id);

/** Counts one claim that is due; null where somebody was faster. */
export const postDue = async (
  tx: Write,
  id: ClaimId,
  circumstances: Circumstances,
): Promise<Awaited<ReturnType<typeof postOne>> | null> => {
  await journal.lock(tx);
  const versions = await rulebooks.versions(tx);
  const [claim] = await claims.lock(tx, [id]);
  if (!claim) return null;
  const transfer = TransferId.make(circumstances.newId());
  return postOne(tx, claim, claim.state._tag, transfer, { ...circumstances, versions });
};

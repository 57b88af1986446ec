import { type Actor, claims, journal, type Write } from "@huzhu/db";
import type { Approval, ClaimStep } from "@huzhu/domain/claims";

interface Approver {
  readonly actor: Actor;
  readonly attempt: string | null;
  /** Where the claim stood before. */
  readonly from: ClaimStep;
}

/** Writes an approval down: the claim's new state, and the posting where points moved. */
export const writeApproval = async (
  tx: Write,
  { claim, posting }: Approval,
  { actor, attempt, from }: Approver,
): Promise<void> => {
  if (claim.state._tag !== "Approved") throw new Error("Only what was approved is written down.");
  await claims.advance(tx, [{ claim, from, what: "approved" }], { at: claim.state.at, actor });
  if (posting) await journal.append(tx, [{ posting, actor, attempt }]);
};

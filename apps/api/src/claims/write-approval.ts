import { type Actor, claims, journal, type Write } from "@huzhu/db";
import type { Approval } from "@huzhu/domain/claims";

interface Approver {
  readonly actor: Actor;
  readonly attempt: string | null;
}

/** Writes an approval down: the claim's new state, and the posting where points moved. */
export const writeApproval = async (
  tx: Write,
  { claim, posting }: Approval,
  { actor, attempt }: Approver,
): Promise<void> => {
  await claims.decide(tx, claim);
  if (posting) await journal.append(tx, [{ posting, actor, attempt }]);
};

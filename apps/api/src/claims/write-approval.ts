import { type Actor, claims, journal, type Write } from "@huzhu/db";
import type { Approval } from "@huzhu/domain/claims";
import { TransferId } from "@huzhu/domain/points";

interface Approver {
  readonly actor: Actor;
  readonly attempt: string | null;
  readonly newId: () => string;
}

/** Writes an approval down: the claim's new state, and the transfer where points moved. */
export const writeApproval = async (
  tx: Write,
  { claim, transfer, accounts }: Approval,
  { actor, attempt, newId }: Approver,
): Promise<void> => {
  await claims.decide(tx, claim);
  if (!transfer) return;
  const id = TransferId.make(newId());
  await journal.append(tx, { id, ...transfer, actor, attempt }, accounts);
};

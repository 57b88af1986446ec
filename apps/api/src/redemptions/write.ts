import type { Receipt } from "@huzhu/contract";
import { type Actor, journal, movements, redemptions, type Write } from "@huzhu/db";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { TransferId } from "@huzhu/domain/points";
import type { Redemption } from "@huzhu/domain/store";

interface Taking {
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
  readonly actor: Actor;
  readonly attempt: string | null;
  readonly newId: () => string;
}

/** Writes a redemption down: the transfer, the redemption, and the stock that left. */
export const writeRedemption = async (
  tx: Write,
  redemption: Redemption,
  { household, resident, actor, attempt, newId }: Taking,
): Promise<Receipt> => {
  const { id, transfer, accounts, lines, points, balance } = redemption;
  const posted = TransferId.make(newId());
  await journal.append(tx, { id: posted, ...transfer, actor, attempt }, accounts);
  await redemptions.insert(tx, redemption, { household, resident, transfer: posted, actor });
  await movements.append(tx, redemption.movements, { actor, redemption: id });
  return { redemption: id, at: transfer.recordedAt, lines, points, balance };
};

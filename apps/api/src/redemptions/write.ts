import type { Receipt } from "@huzhu/contract";
import { type Actor, journal, movements, redemptions, type Write } from "@huzhu/db";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { availableIn, keepsLots } from "@huzhu/domain/points";
import type { Redemption } from "@huzhu/domain/store";

interface Taking {
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
  readonly actor: Actor;
  readonly attempt: string | null;
}

/** Writes a redemption down: the transfer, the redemption, and the stock that left. */
export const writeRedemption = async (
  tx: Write,
  redemption: Redemption,
  { household, resident, actor, attempt }: Taking,
): Promise<Receipt> => {
  const { id, posting, lines, points } = redemption;
  await journal.append(tx, [{ posting, actor, attempt }]);
  await redemptions.insert(tx, redemption, { household, resident, actor });
  await movements.append(tx, redemption.movements, { actor, redemption: id });
  const holder = posting.accounts.find(keepsLots);
  const balance = holder ? availableIn(holder) : redemption.balance;
  return { redemption: id, at: posting.transfer.recordedAt, lines, points, balance };
};

import type { Receipt } from "@huzhu/contract";
import { type Actor, journal, movements, redemptions, type Write } from "@huzhu/db";
import type { CardId, HouseholdId, ResidentId } from "@huzhu/domain/people";
import { availableIn, isPeoples } from "@huzhu/domain/points";
import type { Redemption } from "@huzhu/domain/store";

interface Taking {
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
  readonly actor: Actor;
  readonly attempt: string | null;
  /** Whether whoever stands there may see what is left. */
  readonly sees: boolean;
  readonly actedBy: string | null;
  /** The card by which they took it; none at the counter for who came without. */
  readonly card?: CardId | null;
}

/** Writes a redemption down: the transfer, the redemption, and the stock that left. */
export const writeRedemption = async (
  tx: Write,
  redemption: Redemption,
  { household, resident, actor, attempt, sees, actedBy, card = null }: Taking,
): Promise<Receipt> => {
  const { id, posting, lines, points, topUp } = redemption;
  await journal.append(tx, [{ posting, actor, attempt }]);
  await redemptions.insert(tx, redemption, { household, resident, actor, card });
  await movements.append(tx, redemption.movements, { actor, redemption: id });
  const holder = posting.accounts.find(isPeoples);
  const left = holder ? availableIn(holder) : redemption.balance;
  const balance = sees ? left : null;
  return {
    redemption: id,
    at: posting.transfer.recordedAt,
    lines,
    points,
    topUp,
    balance,
    actedBy,
  };
};

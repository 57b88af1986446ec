import { cardCodes, cardSpending, type Write } from "@huzhu/db";
import type { Card } from "@huzhu/domain/people";
import type { Points } from "@huzhu/domain/points";
import { type Assurance, type CardLimitRefusal, withinLimit } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { type ByWhom, happened } from "./happened.ts";

/** A card by which points go, and what stands for it besides itself. */
export interface Spending {
  readonly card: Card;
  /** The most points of a day without the code, as the village decided. */
  readonly most: Points | null;
  readonly staffed: boolean;
  readonly vouched: boolean;
}

/**
 * Whether so many points may go by a card now, asked under the journal's lock, so that the sum of the
 * day is whole. A code that was entered has done its work with it; a vouching is written down.
 */
export const spendByCard = async (
  tx: Write,
  { card, most, staffed, vouched }: Spending,
  points: Points,
  { actor, now }: ByWhom,
): Promise<Result.Result<void, CardLimitRefusal>> => {
  // Without a limit nothing of the day has to be added up, nor does any code open anything.
  if (most === null) return Result.void;
  const code = await cardCodes.ofResident(tx, card.residentId);
  const opened = code?.openedBy === actor.id && (code.openedUntil ?? 0) > now;
  const assurance: Assurance = opened ? "code" : vouched ? "vouched" : "none";
  const spent = await cardSpending.spentBy(tx, card.id, localDate(now));
  const day = { most, spent, hasCode: code !== null, assurance, staffed };
  const within = withinLimit(points, day);
  if (Result.isFailure(within)) return within;
  if (opened) await cardCodes.close(tx, card.residentId);
  if (assurance === "vouched" && spent + points > most) {
    await happened(tx, [card], "vouched", "", { actor, now });
  }
  return within;
};

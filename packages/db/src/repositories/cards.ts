import type { Card, CardNumber, Household, Resident, ResidentId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { and, eq } from "drizzle-orm";
import { cardOf, householdOf, residentOf } from "../rows.ts";
import { type Read, type Write, within } from "../unit.ts";

/** A card with whom it belongs to; a lost one too, so that a kiosk can say that it is stopped. */
export interface CardHolder {
  readonly card: Card;
  readonly resident: Resident;
  readonly household: Household;
}

export const byNumber = async (read: Read, number: CardNumber): Promise<CardHolder | null> => {
  const { db, card, resident, household } = within(read);
  const [row] = await db
    .select({ card, resident, household })
    .from(card)
    .innerJoin(
      resident,
      and(eq(resident.villageId, card.villageId), eq(resident.id, card.residentId)),
    )
    .innerJoin(
      household,
      and(eq(household.villageId, resident.villageId), eq(household.id, resident.householdId)),
    )
    .where(and(eq(card.villageId, read.village), eq(card.number, number)));
  return row
    ? {
        card: cardOf(row.card),
        resident: residentOf(row.resident),
        household: householdOf(row.household),
      }
    : null;
};

/** Stops the card that a resident carries, if they carry one. */
export const reportLost = async (
  tx: Write,
  resident: ResidentId,
  at: Instant,
): Promise<Card | null> => {
  const { db, card } = within(tx);
  const [row] = await db
    .update(card)
    .set({ status: "lost", lostAt: at })
    .where(
      and(eq(card.villageId, tx.village), eq(card.residentId, resident), eq(card.status, "active")),
    )
    .returning();
  return row ? cardOf(row) : null;
};

/**
 * Gives a resident a card, and stops the one they had. `false`, and nothing is changed, where a
 * card of this number was given out before, be it lost or not.
 */
export const bind = async (
  tx: Write,
  { id, number, residentId }: Omit<Card, "status">,
  at: Instant,
): Promise<boolean> => {
  const { db, card } = within(tx);
  const [taken] = await db
    .select({ id: card.id })
    .from(card)
    .where(and(eq(card.villageId, tx.village), eq(card.number, number)));
  if (taken) return false;
  await reportLost(tx, residentId, at);
  await db
    .insert(card)
    .values({ villageId: tx.village, id, number, residentId, status: "active", issuedAt: at });
  return true;
};

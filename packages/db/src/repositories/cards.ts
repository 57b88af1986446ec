import {
  type Card,
  type CardAmbiguous,
  type CardId,
  type CardStatus,
  type ChipId,
  type Household,
  isCurrent,
  type Presented,
  type Resident,
  type ResidentId,
  sameChip,
  tailOf,
  whichCard,
} from "@huzhu/domain/people";
import { Instant } from "@huzhu/domain/time";
import { and, asc, eq, isNull, or, type SQL } from "drizzle-orm";
import { Result } from "effect";
import { cardOf } from "../rows/cards.ts";
import { householdOf, residentOf } from "../rows/people.ts";
import { type Read, type Write, within } from "../unit.ts";

/** A card with whom it belongs to; a stopped one too, so that a kiosk can say that it is stopped. */
export interface CardHolder {
  readonly card: Card;
  readonly resident: Resident;
  readonly household: Household;
}

/** A card with when it was given out. */
export interface IssuedCard extends Card {
  readonly issuedAt: Instant;
}

const holders = async (read: Read, filter: SQL | undefined): Promise<ReadonlyArray<CardHolder>> => {
  const { db, card, resident, household } = within(read);
  const rows = await db
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
    .where(and(eq(card.villageId, read.village), filter));
  return rows.map((row) => ({
    card: cardOf(row.card),
    resident: residentOf(read, row.resident),
    household: householdOf(row.household),
  }));
};

const mayBe = (read: Read, { number, chip }: Presented): SQL | undefined => {
  const { card } = within(read);
  return chip === null
    ? eq(card.number, number)
    : or(eq(card.number, number), eq(card.chipTail, tailOf(chip)));
};

/** The one card that was presented, `null` where it is none of the village's; two are refused. */
export const find = async (
  read: Read,
  presented: Presented,
): Promise<Result.Result<CardHolder | null, CardAmbiguous>> => {
  const some = await holders(read, mayBe(read, presented));
  const which = whichCard(
    presented,
    some.map((holder) => ({ ...holder.card, holder })),
  );
  return Result.map(which, (one) => one?.holder ?? null);
};

/** Whose card a new one would be taken for: by its number, or by what is known of both chips. */
export const takenBy = async (read: Read, presented: Presented): Promise<CardHolder | null> => {
  const { number, chip } = presented;
  const some = await holders(read, mayBe(read, presented));
  const clashes = ({ card }: CardHolder) =>
    card.number === number || (chip !== null && card.chip !== null && sameChip(chip, card.chip));
  return some.find(clashes) ?? null;
};

export const byId = async (read: Read, id: CardId): Promise<CardHolder | null> => {
  const [one = null] = await holders(read, eq(within(read).card.id, id));
  return one;
};

/** Every card that somebody ever had, the earliest first. */
export const ofResident = async (
  read: Read,
  resident: ResidentId,
): Promise<ReadonlyArray<IssuedCard>> => {
  const { db, card } = within(read);
  const rows = await db
    .select()
    .from(card)
    .where(and(eq(card.villageId, read.village), eq(card.residentId, resident)))
    .orderBy(asc(card.issuedAt), asc(card.id));
  return rows.map((row) => ({ ...cardOf(row), issuedAt: Instant.make(row.issuedAt) }));
};

/** The cards that somebody has in their hands, or that lie printed for them. */
export const currentOf = async (read: Read, resident: ResidentId): Promise<ReadonlyArray<Card>> =>
  (await ofResident(read, resident)).filter(({ status }) => isCurrent(status));

/** Cards that lie printed and were not handed over yet. */
export const printed = (read: Read): Promise<ReadonlyArray<CardHolder>> =>
  holders(read, eq(within(read).card.status, "printed"));

/** Cards from before anybody knew how the readers print. */
export const withoutChip = async (read: Read): Promise<ReadonlyArray<Card>> => {
  const { db, card } = within(read);
  const rows = await db
    .select()
    .from(card)
    .where(and(eq(card.villageId, read.village), isNull(card.chip)));
  return rows.map(cardOf);
};

export const setStatus = async (
  tx: Write,
  id: CardId,
  status: CardStatus,
  at: Instant,
): Promise<void> => {
  const { db, card } = within(tx);
  await db
    .update(card)
    .set({ status, ...(status === "lost" && { lostAt: at }) })
    .where(and(eq(card.villageId, tx.village), eq(card.id, id)));
};

export const setChip = async (tx: Write, id: CardId, chip: ChipId): Promise<void> => {
  const { db, card } = within(tx);
  await db
    .update(card)
    .set({ chip, chipTail: tailOf(chip) })
    .where(and(eq(card.villageId, tx.village), eq(card.id, id)));
};

/** Stops what a resident carries, or what lies printed for them; answers what that was. */
export const stop = async (
  tx: Write,
  resident: ResidentId,
  status: "lost" | "replaced" | "ended",
  at: Instant,
): Promise<ReadonlyArray<Card>> => {
  const stopped = await currentOf(tx, resident);
  for (const { id } of stopped) await setStatus(tx, id, status, at);
  return stopped;
};

/** Writes down a card that nothing stands in the way of. */
export const insert = async (tx: Write, one: Card, at: Instant): Promise<void> => {
  const { db, card } = within(tx);
  const { id, number, chip, residentId, status } = one;
  const tail = chip && tailOf(chip);
  await db.insert(card).values({
    ...{ villageId: tx.village, id, number, chip, chipTail: tail },
    ...{ residentId, status, issuedAt: at },
  });
};

/**
 * Gives a resident a card, and replaces the one they had. `null`, and nothing is changed, where it
 * would be taken for a card that was given out before, be it stopped or not.
 */
export const bind = async (
  tx: Write,
  card: Omit<Card, "status">,
  at: Instant,
): Promise<ReadonlyArray<Card> | null> => {
  if (await takenBy(tx, card)) return null;
  const replaced = await stop(tx, card.residentId, "replaced", at);
  await insert(tx, { ...card, status: "active" }, at);
  return replaced;
};

/** Takes a card back that went to the wrong person and that nothing was spent with. */
export const remove = async (tx: Write, id: CardId): Promise<void> => {
  const { db, card } = within(tx);
  await db.delete(card).where(and(eq(card.villageId, tx.village), eq(card.id, id)));
};

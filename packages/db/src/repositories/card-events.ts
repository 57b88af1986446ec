import type { CardId, ResidentId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { and, asc, count, eq, inArray } from "drizzle-orm";
import { inChunks } from "../bulk.ts";
import { keep, lockHead } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { CardEvent } from "../nouns/card-event.ts";
import { cardEventOf } from "../rows/cards.ts";
import { type Read, type Write, within } from "../unit.ts";

export type CardHappened = Pick<CardEvent, "card" | "resident" | "what" | "why">;

/** How much has happened to each of some cards; those to which nothing has are not in it. */
const eventsOf = async (
  read: Read,
  cards: ReadonlyArray<CardId>,
): Promise<ReadonlyMap<string, number>> => {
  const { db, cardEvent } = within(read);
  const found = new Map<string, number>();
  await inChunks(cards, async (some) => {
    const rows = await db
      .select({ card: cardEvent.cardId, events: count() })
      .from(cardEvent)
      .where(and(eq(cardEvent.villageId, read.village), inArray(cardEvent.cardId, some)))
      .groupBy(cardEvent.cardId);
    for (const { card, events } of rows) found.set(card, events);
  });
  return found;
};

/** Writes down what happened to cards, one thing to each, as leaves of the log. */
export const append = async (
  tx: Write,
  happened: ReadonlyArray<CardHappened>,
  actor: Actor,
  at: Instant,
): Promise<void> => {
  await lockHead(tx);
  const before = await eventsOf(
    tx,
    happened.map(({ card }) => card),
  );
  const by = JSON.stringify(actor);
  const kept = happened.map(({ card, resident, what, why }) => {
    const place = before.get(card) ?? 0;
    const row = {
      ...{ villageId: tx.village, cardId: card, place, residentId: resident },
      ...{ what, why, at, actor: by },
    };
    return { subject: `${card}/${place}`, row };
  });
  await keep(tx, "cardEvent", kept, at);
};

/** All that happened to the cards of somebody, the earliest first. */
export const ofResident = async (
  read: Read,
  resident: ResidentId,
): Promise<ReadonlyArray<CardEvent>> => {
  const { db, cardEvent } = within(read);
  const rows = await db
    .select()
    .from(cardEvent)
    .where(and(eq(cardEvent.villageId, read.village), eq(cardEvent.residentId, resident)))
    .orderBy(asc(cardEvent.at), asc(cardEvent.cardId), asc(cardEvent.place));
  return rows.map(cardEventOf);
};

import type { ResidentId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { and, asc, count, eq } from "drizzle-orm";
import { keep, lockHead } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { CardEvent } from "../nouns/card-event.ts";
import { cardEventOf } from "../rows/cards.ts";
import { type Read, type Write, within } from "../unit.ts";

export type CardHappened = Pick<CardEvent, "card" | "resident" | "what" | "why">;

/** Writes down what happened to a card, as a leaf of the log. */
export const append = async (
  tx: Write,
  { card, resident, what, why }: CardHappened,
  actor: Actor,
  at: Instant,
): Promise<void> => {
  await lockHead(tx);
  const { db, cardEvent } = within(tx);
  const [before] = await db
    .select({ events: count() })
    .from(cardEvent)
    .where(and(eq(cardEvent.villageId, tx.village), eq(cardEvent.cardId, card)));
  const place = before?.events ?? 0;
  const row = {
    ...{ villageId: tx.village, cardId: card, place, residentId: resident },
    ...{ what, why, at, actor: JSON.stringify(actor) },
  };
  await keep(tx, "cardEvent", [{ subject: `${card}/${place}`, row }], at);
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

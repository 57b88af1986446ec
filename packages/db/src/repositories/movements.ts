import { type GoodId, type Movement, MovementKind, type RedemptionId } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, desc, eq, gte, lte, sql } from "drizzle-orm";
import { Schema } from "effect";
import { Conflict } from "../conflict.ts";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { BookedMovement } from "../nouns/booked-movement.ts";
import { movementOf } from "../rows/store.ts";
import { total } from "../sums.ts";
import { type Read, type Write, within } from "../unit.ts";

const toKind = Schema.decodeUnknownSync(MovementKind);

export interface Booking {
  readonly actor: Actor;
  readonly redemption: RedemptionId | null;
}

/**
 * Books one movement and changes what is on hand. The `where` repeats the rule that nothing can be
 * taken which is not there; no row means that somebody decided on a good that was not locked.
 */
const appendOne = async (
  tx: Write,
  { good: goodId, kind, pieces, eventDate, recordedAt, note }: Movement,
  { actor, redemption }: Booking,
): Promise<number> => {
  const { db, good } = within(tx);
  const [row] = await db
    .update(good)
    .set({
      onHand: sql`${good.onHand} + ${pieces}`,
      movements: sql`${good.movements} + 1`,
    })
    .where(
      and(
        eq(good.villageId, tx.village),
        eq(good.id, goodId),
        gte(good.onHand, Math.max(0, -pieces)),
      ),
    )
    .returning({ onHand: good.onHand, sequence: good.movements });
  if (!row) throw new Conflict(`there are fewer pieces of ${goodId} than were wanted`);
  const { sequence, onHand } = row;
  const kept = {
    villageId: tx.village,
    goodId,
    sequence,
    kind,
    pieces,
    onHand,
    eventDate,
    recordedAt,
    note,
    actor: JSON.stringify(actor),
    redemptionId: redemption,
  };
  await keep(tx, "movement", [{ subject: `${goodId}/${sequence}`, row: kept }], recordedAt);
  return sequence;
};

/**
 * Books movements of stock in their order; those of a redemption after the redemption itself. Gives
 * the place of each in the book of its good, counted from one.
 */
export const append = async (
  tx: Write,
  movements: ReadonlyArray<Movement>,
  booking: Booking,
): Promise<ReadonlyArray<number>> => {
  const places: Array<number> = [];
  for (const each of movements) places.push(await appendOne(tx, each, booking));
  return places;
};

/** The movements of a good, the newest first. */
export const ofGood = async (read: Read, good: GoodId): Promise<ReadonlyArray<BookedMovement>> => {
  const { db, movement } = within(read);
  const rows = await db
    .select()
    .from(movement)
    .where(and(eq(movement.villageId, read.village), eq(movement.goodId, good)))
    .orderBy(desc(movement.sequence));
  return rows.map(movementOf);
};

/** How many pieces of all goods came or went in some days, by why; negative went. */
export const piecesIn = async (
  read: Read,
  { from, until }: { readonly from: CalendarDate; readonly until: CalendarDate },
): Promise<ReadonlyMap<MovementKind, number>> => {
  const { db, movement: t } = within(read);
  const rows = await db
    .select({ kind: t.kind, pieces: total(t.pieces) })
    .from(t)
    .where(and(eq(t.villageId, read.village), gte(t.eventDate, from), lte(t.eventDate, until)))
    .groupBy(t.kind);
  return new Map(rows.map(({ kind, pieces }) => [toKind(kind), pieces]));
};

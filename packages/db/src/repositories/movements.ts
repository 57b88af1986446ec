import type { SaleId } from "@huzhu/domain/alliance";
import {
  type BatchPart,
  followStock,
  GoodId,
  type Movement,
  MovementKind,
  opensBatch,
  putBack,
  RedemptionId,
  takeOut,
} from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, desc, eq, gte, inArray, lte, sql } from "drizzle-orm";
import { Schema } from "effect";
import { Conflict } from "../conflict.ts";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { BookedMovement } from "../nouns/booked-movement.ts";
import { movementOf } from "../rows/store.ts";
import { total } from "../sums.ts";
import { type Read, type Write, within } from "../unit.ts";
import * as batches from "./batches.ts";

const toKind = Schema.decodeUnknownSync(MovementKind);

export interface Booking {
  readonly actor: Actor;
  readonly redemption: RedemptionId | null;
  /** The sale by which it went to a guest, or came back from one. */
  readonly guestSale?: SaleId;
}

/** Of which batches a movement is that opens none. */
const partsOf = async (
  tx: Write,
  movement: Movement,
  { redemption, guestSale }: Booking,
): Promise<ReadonlyArray<BatchPart>> => {
  const { good, kind, pieces } = movement;
  const taken = guestSale ? RedemptionId.make(guestSale) : redemption;
  const parts =
    kind === "return"
      ? taken && putBack(followStock(await ofGood(tx, good)), taken, pieces)
      : takeOut(await batches.open(tx, good), movement);
  if (!parts) throw new Conflict(`no batches of ${good} have the ${pieces} pieces of a ${kind}`);
  return parts;
};

/**
 * Books one movement and changes what is on hand. The `where` repeats the rule that nothing can be
 * taken which is not there; no row means that somebody decided on a good that was not locked.
 */
const appendOne = async (tx: Write, movement: Movement, booking: Booking): Promise<number> => {
  const { good: goodId, kind, pieces, eventDate, recordedAt, note, came } = movement;
  const { actor, redemption, guestSale = null } = booking;
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
  const opens = opensBatch(movement);
  const parts = opens ? [{ batch: sequence, pieces }] : await partsOf(tx, movement, booking);
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
    guestSaleId: guestSale,
    came: came ? JSON.stringify(came) : null,
    parts: JSON.stringify(parts),
  };
  await keep(tx, "movement", [{ subject: `${goodId}/${sequence}`, row: kept }], recordedAt);
  const bestBefore = came?.bestBefore ?? null;
  if (opens) await batches.insert(tx, movement, { batch: sequence, bestBefore });
  else await batches.change(tx, goodId, parts);
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

/** What the batches that were bought of some goods cost, in fen, by good and place in its book. */
export const boughtFen = async (
  read: Read,
  goods: ReadonlyArray<GoodId>,
): Promise<ReadonlyMap<string, number>> => {
  const { db, movement: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(
      and(eq(t.villageId, read.village), eq(t.kind, "purchase"), inArray(t.goodId, [...goods])),
    );
  return new Map(
    rows
      .map(movementOf)
      .map(({ good, sequence, pieces, came }) => [
        `${good}/${sequence}`,
        pieces * (came?.fen ?? 0),
      ]),
  );
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

/** How many pieces of each good went to people from a day on, without what they brought back. */
export const usedSince = async (
  read: Read,
  since: CalendarDate,
): Promise<ReadonlyMap<GoodId, number>> => {
  const { db, movement: t } = within(read);
  const rows = await db
    .select({ good: t.goodId, pieces: total(t.pieces) })
    .from(t)
    .where(
      and(
        eq(t.villageId, read.village),
        gte(t.eventDate, since),
        inArray(t.kind, ["redemption", "return", "gift", "award"]),
      ),
    )
    .groupBy(t.goodId);
  return new Map(rows.map(({ good, pieces }) => [GoodId.make(good), Math.max(0, -pieces)]));
};

import type { ReservationId } from "@huzhu/domain/reservations";
import type { Batch, BatchPart, Good, GoodId, Movement } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, asc, eq, gt, gte, lt, lte, sql } from "drizzle-orm";
import { Conflict } from "../conflict.ts";
import type { OpenBatch } from "../nouns/open-batch.ts";
import { openBatchOf } from "../rows/store.ts";
import { total } from "../sums.ts";
import { type Read, type Write, within } from "../unit.ts";
import * as reservations from "./reservations.ts";

/** Every batch of which something is left, of one good or of all, by good and then as they came. */
export const open = async (read: Read, good?: GoodId): Promise<ReadonlyArray<OpenBatch>> => {
  const { db, batch, movement: m } = within(read);
  const { kind, pieces, eventDate, came } = m;
  const rows = await db
    .select({ batch, opened: { kind, pieces, eventDate, came } })
    .from(batch)
    .innerJoin(
      m,
      and(
        eq(m.villageId, batch.villageId),
        eq(m.goodId, batch.goodId),
        eq(m.sequence, batch.sequence),
      ),
    )
    .where(
      and(
        eq(batch.villageId, read.village),
        gt(batch.piecesLeft, 0),
        good === undefined ? undefined : eq(batch.goodId, good),
      ),
    )
    .orderBy(asc(batch.goodId), asc(batch.sequence));
  return rows.map((row) => openBatchOf(row.batch, row.opened));
};

/** Goods with only those pieces on hand that are not spoiled on a day. */
export const sound = async (
  read: Read,
  goods: ReadonlyArray<Good>,
  on: CalendarDate,
): Promise<ReadonlyArray<Good>> => {
  const { db, batch } = within(read);
  const rows = await db
    .select({ good: batch.goodId, pieces: total(batch.piecesLeft) })
    .from(batch)
    .where(
      and(eq(batch.villageId, read.village), gt(batch.piecesLeft, 0), lt(batch.bestBefore, on)),
    )
    .groupBy(batch.goodId);
  const spoiled = new Map(rows.map(({ good, pieces }) => [good, pieces]));
  return goods.map((good) => ({ ...good, onHand: good.onHand - (spoiled.get(good.id) ?? 0) }));
};

/**
 * Goods with only those pieces on hand that may be handed out on a day: none that are spoiled then, or
 * on a `last` day on which they must still be good, and none that others than `own` reserved.
 */
export const fresh = async (
  read: Read,
  goods: ReadonlyArray<Good>,
  on: CalendarDate,
  { last = on, own }: { readonly last?: CalendarDate; readonly own?: ReservationId } = {},
): Promise<ReadonlyArray<Good>> => {
  const reserved = await reservations.pieces(read, on, own);
  return (await sound(read, goods, last)).map((good) => ({
    ...good,
    onHand: Math.max(0, good.onHand - (reserved.get(good.id) ?? 0)),
  }));
};

/** How many goods have pieces left that are good until a day at the latest, or no longer. */
export const spoilingBy = async (read: Read, day: CalendarDate): Promise<number> => {
  const { db, batch } = within(read);
  const rows = await db
    .selectDistinct({ good: batch.goodId })
    .from(batch)
    .where(
      and(eq(batch.villageId, read.village), gt(batch.piecesLeft, 0), lte(batch.bestBefore, day)),
    );
  return rows.length;
};

/** Opens a batch by the movement at this place of the good's book. */
export const insert = async (
  tx: Write,
  { good, pieces }: Pick<Movement, "good" | "pieces">,
  { batch: sequence, bestBefore }: Pick<Batch, "batch" | "bestBefore">,
): Promise<void> => {
  const { db, batch } = within(tx);
  await db.insert(batch).values({
    ...{ villageId: tx.village, goodId: good, sequence },
    ...{ piecesLeft: pieces, bestBefore },
  });
};

/** Changes what is left of batches of a good, which was locked when it was decided. */
export const change = async (
  tx: Write,
  good: GoodId,
  parts: ReadonlyArray<BatchPart>,
): Promise<void> => {
  const { db, batch } = within(tx);
  for (const { batch: sequence, pieces } of parts) {
    const rows = await db
      .update(batch)
      .set({ piecesLeft: sql`${batch.piecesLeft} + ${pieces}` })
      .where(
        and(
          eq(batch.villageId, tx.village),
          eq(batch.goodId, good),
          eq(batch.sequence, sequence),
          gte(batch.piecesLeft, Math.max(0, -pieces)),
        ),
      )
      .returning({ sequence: batch.sequence });
    if (rows.length === 0) throw new Conflict(`batch ${sequence} of ${good} has less left`);
  }
};

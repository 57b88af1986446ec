import type { Points } from "@huzhu/domain/points";
import type { Good, GoodId, Labelled } from "@huzhu/domain/store";
import type { CalendarDate, Instant } from "@huzhu/domain/time";
import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { goodOf, labelledOf } from "../rows/store.ts";
import { locking, type Read, type Write, within } from "../unit.ts";

/** Puts a good on the list, with nothing on hand and no price yet. */
export const insert = async (
  tx: Write,
  { id, name, unit, barcode, onShelf }: Pick<Good, "id" | "name" | "unit" | "barcode" | "onShelf">,
): Promise<void> => {
  const { db, good } = within(tx);
  await db.insert(good).values({
    villageId: tx.village,
    id,
    name,
    unit,
    barcode,
    onShelf,
    onHand: 0,
    movements: 0,
    prices: 0,
  });
};

/** Changes what a good is called, how it looks, whether and on what terms it is offered; `false` if unknown. */
export const change = async (
  tx: Write,
  id: GoodId,
  {
    name,
    unit,
    barcode,
    onShelf,
    photo,
    terms,
  }: Partial<Pick<Good, "name" | "unit" | "barcode" | "onShelf" | "photo" | "terms">>,
): Promise<boolean> => {
  const { db, good } = within(tx);
  const rows = await db
    .update(good)
    .set({
      // An update must set something.
      id,
      ...(name !== undefined && { name }),
      ...(unit !== undefined && { unit }),
      ...(barcode !== undefined && { barcode }),
      ...(onShelf !== undefined && { onShelf }),
      ...(photo !== undefined && { photoId: photo }),
      ...(terms !== undefined && { terms: JSON.stringify(terms) }),
    })
    .where(and(eq(good.villageId, tx.village), eq(good.id, id)))
    .returning({ id: good.id });
  return rows.length === 1;
};

export interface NewPrice {
  readonly points: Points;
  readonly from: CalendarDate;
  readonly setAt: Instant;
  readonly actor: Actor;
}

/** Adds a price to the history of a good; `false` if the good is unknown. */
export const setPrice = async (
  tx: Write,
  id: GoodId,
  { points, from, setAt, actor }: NewPrice,
): Promise<boolean> => {
  const { db, good } = within(tx);
  const [row] = await db
    .update(good)
    .set({ prices: sql`${good.prices} + 1` })
    .where(and(eq(good.villageId, tx.village), eq(good.id, id)))
    .returning({ sequence: good.prices });
  if (!row) return false;
  const { sequence } = row;
  const kept = {
    villageId: tx.village,
    goodId: id,
    sequence,
    points,
    fromDate: from,
    setAt,
    actor: JSON.stringify(actor),
  };
  await keep(tx, "price", [{ subject: `${id}/${sequence}`, row: kept }], setAt);
  return true;
};

type GoodRow = ReturnType<typeof within>["good"]["$inferSelect"];

const withPrices = async (
  read: Read,
  goods: ReadonlyArray<GoodRow>,
): Promise<ReadonlyArray<Good>> => {
  if (goods.length === 0) return [];
  const { db, price } = within(read);
  const prices = await db
    .select()
    .from(price)
    .where(
      and(
        eq(price.villageId, read.village),
        inArray(
          price.goodId,
          goods.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(price.goodId, price.sequence);
  const byGood = Map.groupBy(prices, ({ goodId }) => goodId);
  return goods.map((row) => goodOf(row, byGood.get(row.id) ?? []));
};

/** Every good with its prices, by name. */
export const list = async (read: Read): Promise<ReadonlyArray<Good>> => {
  const { db, good } = within(read);
  const rows = await db
    .select()
    .from(good)
    .where(eq(good.villageId, read.village))
    .orderBy(good.name, good.id);
  return withPrices(read, rows);
};

export const byId = async (read: Read, id: GoodId): Promise<Good | null> => {
  const { db, good } = within(read);
  const rows = await db
    .select()
    .from(good)
    .where(and(eq(good.villageId, read.village), eq(good.id, id)));
  return (await withPrices(read, rows))[0] ?? null;
};

/** The goods that a barcode names. */
export const labelled = async (read: Read): Promise<ReadonlyArray<Labelled>> => {
  const { db, good } = within(read);
  const rows = await db
    .select({ id: good.id, name: good.name, barcode: good.barcode })
    .from(good)
    .where(and(eq(good.villageId, read.village), isNotNull(good.barcode)));
  return rows.map(labelledOf);
};

/** Goods by id with stock and prices, locked until the unit ends. */
export const lock = async (tx: Write, ids: ReadonlyArray<GoodId>): Promise<ReadonlyArray<Good>> => {
  if (ids.length === 0) return [];
  const { db, good } = within(tx);
  const rows = db
    .select()
    .from(good)
    .where(and(eq(good.villageId, tx.village), inArray(good.id, [...ids])))
    .orderBy(good.id);
  return withPrices(tx, await locking(tx, rows));
};

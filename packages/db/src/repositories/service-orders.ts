import type { Order, OrderId } from "@huzhu/domain/market";
import type { ResidentId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { orderOf } from "../rows/market.ts";
import { type Read, type Write, within } from "../unit.ts";
import { documentCells } from "../vault/document.ts";

interface Written {
  readonly at: Instant;
  readonly actor: Actor;
}

/** Writes a new order down. */
export const place = async (tx: Write, order: Order, { at, actor }: Written): Promise<void> => {
  const { id, elder, household, provider, wantedOn, orderedAt, orderedBy } = order;
  const { service, units, fen, payers } = order;
  const said = JSON.stringify({ service, units, fen, payers });
  const row = {
    villageId: tx.village,
    ...{ id, elderId: elder, householdId: household, providerId: provider, wantedOn },
    ...documentCells(tx, { table: "service_order", row: id }, said),
    ...{ orderedAt, orderedBy, actor: JSON.stringify(actor) },
  };
  await keep(tx, "serviceOrder", [{ subject: id, row }], at);
};

/** The number of the last step of some orders; those without one are not in it. */
const lastPlaces = async (
  read: Read,
  ids: ReadonlyArray<OrderId>,
): Promise<ReadonlyMap<string, number>> => {
  const { db, serviceOrderStep: t } = within(read);
  const rows = await db
    .select({ order: t.orderId, place: sql<number>`max(${t.place})` })
    .from(t)
    .where(and(eq(t.villageId, read.village), inArray(t.orderId, [...ids])))
    .groupBy(t.orderId);
  return new Map(rows.map(({ order, place: last }) => [order, Number(last)]));
};

/** Writes down where orders stand from now on. */
export const advance = async (
  tx: Write,
  orders: ReadonlyArray<Order>,
  { at, actor }: Written,
): Promise<void> => {
  if (orders.length === 0) return;
  const places = await lastPlaces(
    tx,
    orders.map(({ id }) => id),
  );
  const steps = orders.map(({ id, state }) => {
    const next = (places.get(id) ?? 0) + 1;
    const subject = `${id}/${next}`;
    const table = "service_order_step";
    const said = documentCells(tx, { table, row: subject }, JSON.stringify(state));
    const own = { villageId: tx.village, orderId: id, place: next, at };
    return { subject, row: { ...own, ...said, actor: JSON.stringify(actor) } };
  });
  await keep(tx, "serviceOrderStep", steps, at);
};

const found = async (read: Read, filter?: SQL): Promise<ReadonlyArray<Order>> => {
  const { db, serviceOrder: t, serviceOrderStep } = within(read);
  const step = alias(serviceOrderStep, "step");
  const last = sql`(select max(s.place) from ${serviceOrderStep} s
    where s.village_id = ${t.villageId} and s.order_id = ${t.id})`;
  const rows = await db
    .select({ order: t, step })
    .from(t)
    .leftJoin(
      step,
      and(eq(step.villageId, t.villageId), eq(step.orderId, t.id), eq(step.place, last)),
    )
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(desc(t.wantedOn), desc(t.id));
  return rows.map((row) => orderOf(read, row.order, row.step));
};

/** All orders, the latest wanted day first. */
export const list = (read: Read): Promise<ReadonlyArray<Order>> => found(read);

/** The orders for one elder, the latest wanted day first. */
export const ofElder = (read: Read, elder: ResidentId): Promise<ReadonlyArray<Order>> =>
  found(read, eq(within(read).serviceOrder.elderId, elder));

export const byId = async (read: Read, id: OrderId): Promise<Order | null> => {
  const [order] = await found(read, eq(within(read).serviceOrder.id, id));
  return order ?? null;
};

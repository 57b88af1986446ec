import type { PaymentList, PaymentListId } from "@huzhu/domain/market";
import { and, desc, eq } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { paymentListOf } from "../rows/market.ts";
import { type Read, type Write, within } from "../unit.ts";

/** Writes a list down with what it pays. */
export const record = async (tx: Write, list: PaymentList, actor: Actor): Promise<void> => {
  const { id, through: throughDate, madeAt, lines, total } = list;
  const document = JSON.stringify({ lines, total });
  const said = { id, throughDate, madeAt, document };
  const row = { villageId: tx.village, ...said, actor: JSON.stringify(actor) };
  await keep(tx, "paymentList", [{ subject: id, row }], madeAt);
};

/** Every list, the newest first. */
export const list = async (read: Read): Promise<ReadonlyArray<PaymentList>> => {
  const { db, paymentList: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(eq(t.villageId, read.village))
    .orderBy(desc(t.madeAt), desc(t.id));
  return rows.map(paymentListOf);
};

export const byId = async (read: Read, id: PaymentListId): Promise<PaymentList | null> => {
  const { db, paymentList: t } = within(read);
  const [row] = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.id, id)));
  return row ? paymentListOf(row) : null;
};

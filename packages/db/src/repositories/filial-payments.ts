import type { FilialPayment, FilialPaymentId } from "@huzhu/domain/incentives";
import type { CalendarDate, Instant } from "@huzhu/domain/time";
import { and, eq, gte, lte, type SQL } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { filialPaymentOf } from "../rows/awards.ts";
import { type Read, type Write, within } from "../unit.ts";
import { documentCells } from "../vault/document.ts";

/** Writes a line of what a child paid, or one that strikes another. */
export const write = async (
  tx: Write,
  { id, elder, on, said }: FilialPayment,
  { at, actor }: { readonly at: Instant; readonly actor: Actor },
): Promise<void> => {
  const row = {
    ...{ villageId: tx.village, id, elderId: elder, onDate: on, at },
    ...documentCells(tx, { table: "filial_payment", row: id }, JSON.stringify(said)),
    actor: JSON.stringify(actor),
  };
  await keep(tx, "filialPayment", [{ subject: id, row }], at);
};

const found = async (read: Read, filter?: SQL): Promise<ReadonlyArray<FilialPayment>> => {
  const { db, filialPayment: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(t.onDate, t.at, t.id);
  return rows.map((row) => filialPaymentOf(read, row));
};

/** All lines about some days, those that strike others among them. */
export const between = (
  read: Read,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): Promise<ReadonlyArray<FilialPayment>> => {
  const { filialPayment: t } = within(read);
  return found(read, and(gte(t.onDate, from), lte(t.onDate, to)));
};

export const byId = async (read: Read, id: FilialPaymentId): Promise<FilialPayment | null> =>
  (await found(read, eq(within(read).filialPayment.id, id)))[0] ?? null;

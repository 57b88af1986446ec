import type { Complaint, ComplaintId } from "@huzhu/domain/market";
import { and, desc, eq, type SQL } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { complaintOf } from "../rows/market.ts";
import { type Read, type Write, within } from "../unit.ts";
import { documentCells } from "../vault/document.ts";

/** Writes a complaint down. */
export const record = async (tx: Write, complaint: Complaint, actor: Actor): Promise<void> => {
  const { id, provider, order, from, what, on, takenBy, at } = complaint;
  const said = JSON.stringify({ fromWhom: from, what });
  const row = {
    ...{ villageId: tx.village, id, providerId: provider, orderId: order, onDate: on, takenBy, at },
    ...{
      actor: JSON.stringify(actor),
      ...documentCells(tx, { table: "complaint", row: id }, said),
    },
  };
  await keep(tx, "complaint", [{ subject: id, row }], at);
};

/** Writes down what came out of it. */
export const settle = async (tx: Write, { id, end }: Complaint, actor: Actor): Promise<void> => {
  if (!end) throw new Error(`the complaint ${id} has no end`);
  const { at } = end;
  const cells = documentCells(tx, { table: "complaint_end", row: id }, JSON.stringify(end));
  const own = { villageId: tx.village, complaintId: id, at, actor: JSON.stringify(actor) };
  await keep(tx, "complaintEnd", [{ subject: id, row: { ...own, ...cells } }], at);
};

const found = async (read: Read, filter?: SQL): Promise<ReadonlyArray<Complaint>> => {
  const { db, complaint: t, complaintEnd: end } = within(read);
  const rows = await db
    .select({ complaint: t, end })
    .from(t)
    .leftJoin(end, and(eq(end.villageId, t.villageId), eq(end.complaintId, t.id)))
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(desc(t.at), desc(t.id));
  return rows.map((row) => complaintOf(read, row.complaint, row.end));
};

/** Every complaint, the newest first. */
export const list = (read: Read): Promise<ReadonlyArray<Complaint>> => found(read);

export const byId = async (read: Read, id: ComplaintId): Promise<Complaint | null> => {
  const [complaint] = await found(read, eq(within(read).complaint.id, id));
  return complaint ?? null;
};

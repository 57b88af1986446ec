import type { CareEvent } from "@huzhu/domain/elders";
import type { ResidentId } from "@huzhu/domain/people";
import { and, eq } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { KeptCareEvent } from "../nouns/elder-records.ts";
import { careEventOf } from "../rows/elders.ts";
import { type Read, type Write, within } from "../unit.ts";
import { documentCells } from "../vault/document.ts";

/** Writes down what happened to an elder; `salt` gives chance, so that no digest betrays it. */
export const record = async (
  tx: Write,
  { id, resident: residentId, kind, on: onDate, note, recordedAt }: CareEvent,
  actor: Actor,
  salt: string,
): Promise<void> => {
  const said = JSON.stringify({ kind, note });
  const row = {
    ...{ villageId: tx.village, id, residentId, onDate, recordedAt, actor: JSON.stringify(actor) },
    ...documentCells(tx, { table: "care_event", row: id }, said, salt),
  };
  await keep(tx, "careEvent", [{ subject: id, row }], recordedAt);
};

/** What happened to one elder or to everybody, the oldest first. */
export const list = async (
  read: Read,
  resident?: ResidentId,
): Promise<ReadonlyArray<KeptCareEvent>> => {
  const { db, careEvent: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), resident && eq(t.residentId, resident)))
    .orderBy(t.onDate, t.recordedAt, t.id);
  return rows.flatMap((row) => careEventOf(read, row) ?? []);
};

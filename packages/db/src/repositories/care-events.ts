import type { CareEvent } from "@huzhu/domain/elders";
import type { ResidentId } from "@huzhu/domain/people";
import { and, eq } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { KeptCareEvent } from "../nouns/elder-records.ts";
import { careEventOf } from "../rows.ts";
import { type Read, type Write, within } from "../unit.ts";

/** Writes down what happened to an elder. */
export const record = async (tx: Write, event: CareEvent, actor: Actor): Promise<void> => {
  const { id, resident: residentId, kind, on: onDate, note, recordedAt } = event;
  const row = { villageId: tx.village, id, residentId, kind, onDate, note, recordedAt };
  const whole = { ...row, actor: JSON.stringify(actor) };
  await keep(tx, "careEvent", [{ subject: id, row: whole }], recordedAt);
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
  return rows.map(careEventOf);
};

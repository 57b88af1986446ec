import type { Instant } from "@huzhu/domain/time";
import { and, eq, inArray, lt, ne } from "drizzle-orm";
import { type Write, within } from "../unit.ts";

/** What an answer is once it was dropped; nothing that was ever answered is written so. */
const DROPPED = "";

/**
 * Drops the answers of attempts from before a moment. That there was such an attempt stays, so that
 * nobody does the same again; only what was answered is gone.
 */
export const answers = async (tx: Write, before: Instant): Promise<void> => {
  const { db, attempt: t } = within(tx);
  await db
    .update(t)
    .set({ answer: DROPPED })
    .where(and(eq(t.villageId, tx.village), lt(t.at, before), ne(t.answer, DROPPED)));
};

/** Deletes the rows that imports from before a moment found and left; the imports stay. */
export const importLines = async (tx: Write, before: Instant): Promise<void> => {
  const { db, rosterImport, rosterImportLine: t } = within(tx);
  const old = db
    .select({ id: rosterImport.id })
    .from(rosterImport)
    .where(and(eq(rosterImport.villageId, tx.village), lt(rosterImport.at, before)));
  await db.delete(t).where(and(eq(t.villageId, tx.village), inArray(t.importId, old)));
};

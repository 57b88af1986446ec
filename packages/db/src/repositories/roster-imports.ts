import type { Instant } from "@huzhu/domain/time";
import { and, desc, eq, inArray, isNull, lt } from "drizzle-orm";
import type { Actor } from "../nouns/actor.ts";
import type { RosterImport } from "../nouns/roster-import.ts";
import { rosterImportOf } from "../rows/register.ts";
import { locking, type Read, type Write, within } from "../unit.ts";

export const insert = async (
  tx: Write,
  { id, actor, at, fileName, totals }: Omit<RosterImport, "undoneAt" | "undoneBy">,
): Promise<void> => {
  const { db, rosterImport } = within(tx);
  await db.insert(rosterImport).values({
    villageId: tx.village,
    id,
    actor: JSON.stringify(actor),
    at,
    fileName,
    totals: JSON.stringify(totals),
  });
};

/** Every roster that was taken in, the newest first. */
export const list = async (read: Read): Promise<ReadonlyArray<RosterImport>> => {
  const { db, rosterImport } = within(read);
  const rows = await db
    .select()
    .from(rosterImport)
    .where(eq(rosterImport.villageId, read.village))
    .orderBy(desc(rosterImport.at), desc(rosterImport.id));
  return rows.map(rosterImportOf);
};

/** One import, locked until the unit ends. */
export const lock = async (tx: Write, id: string): Promise<RosterImport | null> => {
  const { db, rosterImport } = within(tx);
  const [row] = await locking(
    tx,
    db
      .select()
      .from(rosterImport)
      .where(and(eq(rosterImport.villageId, tx.village), eq(rosterImport.id, id))),
  );
  return row ? rosterImportOf(row) : null;
};

/** Says of an import that it was undone; what it had found and made is not needed any more. */
export const markUndone = async (tx: Write, id: string, by: Actor, at: Instant): Promise<void> => {
  const { db, rosterImport, rosterImportLine: line } = within(tx);
  await db
    .update(rosterImport)
    .set({ undoneAt: at, undoneBy: JSON.stringify(by) })
    .where(
      and(
        eq(rosterImport.villageId, tx.village),
        eq(rosterImport.id, id),
        isNull(rosterImport.undoneAt),
      ),
    );
  await db.delete(line).where(and(eq(line.villageId, tx.village), eq(line.importId, id)));
};

/** Forgets what imports before a moment had found and made: they cannot be undone any more. */
export const forget = async (tx: Write, before: Instant): Promise<void> => {
  const { db, rosterImport, rosterImportLine: line } = within(tx);
  const old = db
    .select({ id: rosterImport.id })
    .from(rosterImport)
    .where(and(eq(rosterImport.villageId, tx.village), lt(rosterImport.at, before)));
  await db.delete(line).where(and(eq(line.villageId, tx.village), inArray(line.importId, old)));
};

import { desc, eq } from "drizzle-orm";
import type { RosterImport } from "../nouns/roster-import.ts";
import { rosterImportOf } from "../rows.ts";
import { type Read, type Write, within } from "../unit.ts";

export const insert = async (
  tx: Write,
  { id, actor, at, fileName, totals }: RosterImport,
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

import { eq } from "drizzle-orm";
import { type Read, within } from "../unit.ts";

/** Of whom it is written down that they were erased, so that what was known of them may be gone. */
export const erasedOnes = async (read: Read): Promise<ReadonlySet<string>> => {
  const { db, erasure } = within(read);
  const rows = await db.select().from(erasure).where(eq(erasure.villageId, read.village));
  return new Set(rows.map(({ residentId }) => residentId));
};

import { eq } from "drizzle-orm";
import { doorCell } from "../rows/outreach.ts";
import { type Read, within } from "../unit.ts";
import { digestOf } from "../vault/document.ts";
import { erasedOnes } from "./erased.ts";
import type { Findings } from "./finding.ts";
import { opened } from "./sealed.ts";

/** I9: what was said at doors is what was sealed there, and gone only where somebody was erased. */
export const checkDoorsteps = async (read: Read, findings: Findings): Promise<void> => {
  const { db, doorstep: t } = within(read);
  const erasedAny = (await erasedOnes(read)).size > 0;
  const rows = await db.select().from(t).where(eq(t.villageId, read.village));
  for (const { campaignId, place, digest, ...row } of rows) {
    const id = `${campaignId}/${place}`;
    const note = opened(read, row.note, doorCell("note", id), findings);
    const salt = opened(read, row.salt, doorCell("salt", id), findings) ?? "";
    opened(read, row.remains, doorCell("remains", id), findings);
    const of = `doorstep/${id}`;
    if (digest === null) continue;
    if (row.note === null && !erasedAny) findings.add("erased without a word", of, 1, 0);
    if (note === null) continue;
    findings.compare("content of a record", of, digest, digestOf(salt, note));
  }
};

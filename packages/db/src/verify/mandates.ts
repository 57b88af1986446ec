import { eq } from "drizzle-orm";
import { type MandateColumn, mandateCell } from "../rows/family.ts";
import { type Read, within } from "../unit.ts";
import { digestOf } from "../vault/document.ts";
import { erasedOnes } from "./erased.ts";
import type { Findings } from "./finding.ts";
import { opened } from "./sealed.ts";

/** I9: somebody from outside, and who stood by, are called as their mandate was sealed with, unless erased. */
export const checkMandates = async (read: Read, findings: Findings): Promise<void> => {
  const { db, mandate } = within(read);
  const rows = await db.select().from(mandate).where(eq(mandate.villageId, read.village));
  const erased = await erasedOnes(read);
  for (const row of rows) {
    const { id, digest, witnessDigest } = row;
    const said = (column: MandateColumn) =>
      opened(read, row[column], mandateCell(column, id), findings);
    const [name, witness, salt] = [said("name"), said("witness"), said("salt") ?? ""];
    if (name !== null) findings.compare("name of a proxy", id, digest ?? "", digestOf(salt, name));
    if (row.photoId === null && row.witness === null && !erased.has(row.elderId)) {
      findings.add("erased without a word", `mandate/${id}`, 1, 0);
    }
    if (witness === null || witnessDigest === null) continue;
    findings.compare("witness of a mandate", id, witnessDigest, digestOf(salt, witness));
  }
};

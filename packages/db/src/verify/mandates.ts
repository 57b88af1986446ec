import { eq } from "drizzle-orm";
import { digestOf } from "../repositories/mandates.ts";
import { type Read, within } from "../unit.ts";
import type { Findings } from "./finding.ts";

/** I9: somebody from outside is called as their mandate was sealed with, unless the name was erased. */
export const checkMandates = async (read: Read, findings: Findings): Promise<void> => {
  const { db, mandate } = within(read);
  const rows = await db.select().from(mandate).where(eq(mandate.villageId, read.village));
  for (const { id, name, salt, digest } of rows) {
    if (name === null) continue;
    findings.compare("name of a proxy", id, digest ?? "", digestOf(salt ?? "", name));
  }
};

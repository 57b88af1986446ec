import { eq } from "drizzle-orm";
import { type Read, within } from "../unit.ts";
import { digestOf } from "../vault/document.ts";
import type { Findings } from "./finding.ts";

/** I9: looks and consents say what they were sealed with, unless it was erased. */
export const checkPrivacy = async (read: Read, findings: Findings): Promise<void> => {
  const { db, disclosure, consent } = within(read);
  const looks = await db.select().from(disclosure).where(eq(disclosure.villageId, read.village));
  for (const { id, words, salt, digest } of looks) {
    if (words === null) continue;
    findings.compare("words of a look", id, digest, digestOf(salt ?? "", words));
  }
  const consents = await db.select().from(consent).where(eq(consent.villageId, read.village));
  for (const { id, document, salt, digest } of consents) {
    if (document === null) continue;
    findings.compare("content of a consent", id, digest, digestOf(salt ?? "", document));
  }
};

import { eq } from "drizzle-orm";
import { lookCell } from "../rows/privacy.ts";
import { type Read, within } from "../unit.ts";
import { digestOf, documentCell, saltCell } from "../vault/document.ts";
import type { Findings } from "./finding.ts";
import { opened } from "./sealed.ts";

/** I9: looks and consents say what they were sealed with, unless it was erased. */
export const checkPrivacy = async (read: Read, findings: Findings): Promise<void> => {
  const { db, disclosure, consent } = within(read);
  const looks = await db.select().from(disclosure).where(eq(disclosure.villageId, read.village));
  for (const { id, digest, ...look } of looks) {
    const words = opened(read, look.words, lookCell("words", id), findings);
    const salt = opened(read, look.salt, lookCell("salt", id), findings) ?? "";
    if (words !== null) findings.compare("words of a look", id, digest, digestOf(salt, words));
  }
  const consents = await db.select().from(consent).where(eq(consent.villageId, read.village));
  for (const { id, digest, ...said } of consents) {
    const document = opened(read, said.document, documentCell("consent", id), findings);
    const salt = opened(read, said.salt, saltCell("consent", id), findings) ?? "";
    if (document === null) continue;
    findings.compare("content of a consent", id, digest, digestOf(salt, document));
  }
};

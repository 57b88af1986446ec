import type { ResidentId } from "@huzhu/domain/people";
import type { Consent, ConsentId } from "@huzhu/domain/privacy";
import { and, eq, type SQL } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { KeptConsent } from "../nouns/privacy.ts";
import { consentOf, type Said } from "../rows/privacy.ts";
import { type Read, type Write, within } from "../unit.ts";
import { documentCells } from "../vault/document.ts";

/** Writes down that somebody agreed; `salt` gives chance, so that no digest betrays a name. */
export const record = async (
  tx: Write,
  { id, resident: residentId, purpose, on: onDate, way, recordedAt, guardian, witness }: Consent,
  actor: Actor,
  salt: string,
): Promise<void> => {
  const said: Said = { guardian, witness };
  const document = JSON.stringify(said);
  const row = {
    ...{ villageId: tx.village, id, residentId, purpose, onDate, way, recordedAt },
    ...documentCells(tx, { table: "consent", row: id }, document, salt),
    actor: JSON.stringify(actor),
  };
  await keep(tx, "consent", [{ subject: id, row }], recordedAt);
};

/** Writes down that a consent was taken back. */
export const withdraw = async (
  tx: Write,
  { id, withdrawn }: Consent,
  actor: Actor,
): Promise<void> => {
  if (!withdrawn) throw new Error(`the consent ${id} is not withdrawn`);
  const { from: fromDate, at } = withdrawn;
  const row = { villageId: tx.village, consentId: id, fromDate, at, actor: JSON.stringify(actor) };
  await keep(tx, "consentEnd", [{ subject: id, row }], at);
};

const kept = async (read: Read, filter: SQL | undefined): Promise<ReadonlyArray<KeptConsent>> => {
  const { db, consent, consentEnd } = within(read);
  const rows = await db
    .select({ consent, end: consentEnd })
    .from(consent)
    .leftJoin(
      consentEnd,
      and(eq(consentEnd.villageId, consent.villageId), eq(consentEnd.consentId, consent.id)),
    )
    .where(and(eq(consent.villageId, read.village), filter))
    .orderBy(consent.onDate, consent.recordedAt, consent.id);
  return rows.map((row) => consentOf(read, row.consent, row.end));
};

export const byId = async (read: Read, id: ConsentId): Promise<KeptConsent | null> => {
  const [found] = await kept(read, eq(within(read).consent.id, id));
  return found ?? null;
};

/** What somebody agreed to, the first one first; those taken back among them. */
export const ofResident = (read: Read, resident: ResidentId): Promise<ReadonlyArray<KeptConsent>> =>
  kept(read, eq(within(read).consent.residentId, resident));

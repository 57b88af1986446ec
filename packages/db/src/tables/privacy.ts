import { sql } from "drizzle-orm";
import type { PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** Who looked at what, who agreed to what, and who was erased. */
export const privacyTables = ({ table, text, int, ...kit }: Kit, { resident }: PeopleTables) => {
  /** That somebody saw of somebody what is otherwise masked. */
  const disclosure = table(
    "disclosure",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      kind: text("kind").notNull(),
      /** Whom it was about; null for lists of many. */
      residentId: text("resident_id"),
      fields: text("fields").notNull(),
      people: int("people").notNull(),
      purpose: text("purpose").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      /** SHA-256 of salt and words. */
      digest: text("digest").notNull(),
      salt: text("salt"),
      /** Why, in their own words, sealed; null once it was erased. */
      words: text("words"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.index("disclosure_at").on(t.villageId, t.at),
      kit.index("disclosure_resident").on(t.villageId, t.residentId, t.at),
    ],
  );

  const consent = table(
    "consent",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      residentId: text("resident_id").notNull(),
      purpose: text("purpose").notNull(),
      onDate: text("on_date").notNull(),
      way: text("way").notNull(),
      recordedAt: int("recorded_at").notNull(),
      actor: text("actor").notNull(),
      /** SHA-256 of salt and document. */
      digest: text("digest").notNull(),
      salt: text("salt"),
      /** Who agreed for a child, and who stood by, sealed; null once it was erased. */
      document: text("document"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.index("consent_resident").on(t.villageId, t.residentId),
    ],
  );

  /** That a consent does not hold from a day on; once. */
  const consentEnd = table(
    "consent_end",
    {
      villageId: text("village_id").notNull(),
      consentId: text("consent_id").notNull(),
      fromDate: text("from_date").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.consentId] }),
      kit.foreignKey({
        columns: [t.villageId, t.consentId],
        foreignColumns: [consent.villageId, consent.id],
      }),
    ],
  );

  /** What one person asked for, until another one confirms it or it is taken back. */
  const erasureRequest = table(
    "erasure_request",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      residentId: text("resident_id").notNull(),
      ground: text("ground").notNull(),
      words: text("words"),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      endedAt: int("ended_at"),
      endedBy: text("ended_by"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit
        .uniqueIndex("erasure_request_open")
        .on(t.villageId, t.residentId)
        .where(sql`ended_at is null`),
    ],
  );

  /** That somebody was erased, and what the ledger calls them since; once. */
  const erasure = table(
    "erasure",
    {
      villageId: text("village_id").notNull(),
      residentId: text("resident_id").notNull(),
      pseudonym: text("pseudonym").notNull(),
      ground: text("ground").notNull(),
      preparedBy: text("prepared_by").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.residentId] }),
      kit.unique("erasure_pseudonym").on(t.villageId, t.pseudonym),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
    ],
  );

  return { disclosure, consent, consentEnd, erasureRequest, erasure };
};

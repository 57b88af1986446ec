import { sql } from "drizzle-orm";
import type { PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";
import type { storeTables } from "./store.ts";

type Photos = Pick<ReturnType<typeof storeTables>, "photo">;

/** 代理: whom elders let act for them, and that they do not any more. */
export const mandateTables = (
  { table, text, int, flag, ...kit }: Kit,
  { resident, photo }: PeopleTables & Photos,
) => {
  const mandate = table(
    "mandate",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      elderId: text("elder_id").notNull(),
      /** Whoever acts: a resident, or somebody from outside by name and phone. */
      residentId: text("resident_id"),
      name: text("name"),
      phone: text("phone"),
      /** Sealed, as names and phone are. */
      salt: text("salt"),
      /** SHA-256 of salt and name of somebody from outside. */
      digest: text("digest"),
      /** The paper with the elder's consent, or who saw the fingerprint. */
      photoId: text("photo_id"),
      witness: text("witness"),
      /** SHA-256 of salt and witness; null in mandates from before witnesses were sealed. */
      witnessDigest: text("witness_digest"),
      see: flag("see").notNull(),
      ask: flag("ask").notNull(),
      perDay: int("per_day"),
      perRedemption: int("per_redemption"),
      fromDate: text("from_date").notNull(),
      untilDate: text("until_date").notNull(),
      recordedAt: int("recorded_at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.elderId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.photoId],
        foreignColumns: [photo.villageId, photo.id],
      }),
      kit.index("mandate_elder").on(t.villageId, t.elderId),
      kit
        .index("mandate_resident")
        .on(t.villageId, t.residentId)
        .where(sql`resident_id is not null`),
      kit.index("mandate_photo").on(t.villageId, t.photoId).where(sql`photo_id is not null`),
      kit.index("mandate_until").on(t.villageId, t.untilDate),
    ],
  );

  /** That a mandate was taken back; once. */
  const mandateEnd = table(
    "mandate_end",
    {
      villageId: text("village_id").notNull(),
      mandateId: text("mandate_id").notNull(),
      revokedBy: text("revoked_by").notNull(),
      at: int("at").notNull(),
      why: text("why").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.mandateId] }),
      kit.foreignKey({
        columns: [t.villageId, t.mandateId],
        foreignColumns: [mandate.villageId, mandate.id],
      }),
    ],
  );

  return { mandate, mandateEnd };
};

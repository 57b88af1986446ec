import { sql } from "drizzle-orm";
import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** What happened to the register of people. */
export const registerTables = (
  { table, text, int, ...kit }: Kit,
  { village }: GovernanceTables,
) => {
  /**
   * One household or resident that changed; several changes belong to one act. No foreign keys to them: an
   * import that is undone takes its households away, and what happened to them meanwhile stays.
   */
  const registerChange = table(
    "register_change",
    {
      villageId: text("village_id").notNull(),
      sequence: int("sequence").notNull(),
      actId: text("act_id").notNull(),
      verb: text("verb").notNull(),
      subjectKind: text("subject_kind").notNull(),
      subjectId: text("subject_id").notNull(),
      /** The household itself, or the one that the resident belongs to afterwards. */
      householdId: text("household_id").notNull(),
      /** The household that the resident belonged to before, where it is another one. */
      fromId: text("from_id"),
      eventDate: text("event_date").notNull(),
      recordedAt: int("recorded_at").notNull(),
      actor: text("actor").notNull(),
      /** The transfers of the act, on the first of its changes. */
      transfers: text("transfers").notNull(),
      /** SHA-256 of salt and document. */
      digest: text("digest").notNull(),
      salt: text("salt"),
      /** What changed from what to what, and why; null once it was erased. */
      document: text("document"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.sequence] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
      kit.index("register_change_act").on(t.villageId, t.actId),
      kit.index("register_change_subject").on(t.villageId, t.subjectId),
      kit.index("register_change_household").on(t.villageId, t.householdId),
      kit.index("register_change_from").on(t.villageId, t.fromId).where(sql`from_id is not null`),
      kit.index("register_change_date").on(t.villageId, t.eventDate),
    ],
  );

  return { registerChange };
};

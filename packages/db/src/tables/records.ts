import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** What was asked of the system and what it did: attempts with their answers, and the audit. */
export const recordTables = ({ table, text, int, ...kit }: Kit, { village }: GovernanceTables) => {
  const attempt = table(
    "attempt",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      actor: text("actor").notNull(),
      endpoint: text("endpoint").notNull(),
      contentHash: text("content_hash").notNull(),
      answer: text("answer").notNull(),
      at: int("at").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  const audit = table(
    "audit",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      verb: text("verb").notNull(),
      subject: text("subject"),
      attemptId: text("attempt_id"),
      request: text("request"),
      before: text("before"),
      after: text("after"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
      kit.index("audit_at").on(t.villageId, t.at, t.id),
      kit.index("audit_subject").on(t.villageId, t.subject, t.at),
    ],
  );

  return { attempt, audit };
};

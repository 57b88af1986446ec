import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** What the program finds when it looks through the ledger. */
export const checkTables = (
  { table, text, int, flag, ...kit }: Kit,
  { village }: GovernanceTables,
) => {
  /** One run of the self-check. */
  const selfCheck = table(
    "self_check",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      at: int("at").notNull(),
      transfers: int("transfers").notNull(),
      leaves: int("leaves").notNull(),
      findings: int("findings").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
      kit.index("self_check_at").on(t.villageId, t.at),
    ],
  );

  /** A difference that the self-check found; it stays until somebody has said what came of it. */
  const alert = table(
    "alert",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      firstSeenAt: int("first_seen_at").notNull(),
      lastSeenAt: int("last_seen_at").notNull(),
      law: text("law").notNull(),
      what: text("what").notNull(),
      subject: text("subject").notNull(),
      expected: text("expected").notNull(),
      found: text("found").notNull(),
      settled: flag("settled").notNull(),
      settledAt: int("settled_at"),
      settledBy: text("settled_by"),
      note: text("note"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
      kit.index("alert_open").on(t.villageId, t.settled, t.firstSeenAt),
    ],
  );

  return { selfCheck, alert };
};

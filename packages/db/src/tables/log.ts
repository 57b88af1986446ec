import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** What makes the journal one that nobody can doubt: its head, its log and the seals on it. */
export const logTables = ({ table, text, int, ...kit }: Kit, { village }: GovernanceTables) => {
  /** How far the journal has come: one row for each village, the first that a posting locks. */
  const journalHead = table(
    "journal_head",
    {
      villageId: text("village_id").notNull(),
      /** How many leaves the log has. */
      size: int("size").notNull(),
      /** The moment of the last posting: time in the journal never runs backwards. */
      recordedAt: int("recorded_at").notNull(),
      closedThrough: text("closed_through"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  const leaf = table(
    "leaf",
    {
      villageId: text("village_id").notNull(),
      position: int("place").notNull(),
      kind: text("kind").notNull(),
      subjectId: text("subject_id").notNull(),
      hash: text("hash").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.position] }),
      kit.index("leaf_subject").on(t.villageId, t.subjectId, t.kind),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  /** The root of a complete subtree of the log: level 8 covers 256 leaves, level 16 covers 65,536. */
  const tile = table(
    "tile",
    {
      villageId: text("village_id").notNull(),
      level: int("level").notNull(),
      position: int("place").notNull(),
      hash: text("hash").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.level, t.position] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  const seal = table(
    "seal",
    {
      villageId: text("village_id").notNull(),
      number: int("number").notNull(),
      kind: text("kind").notNull(),
      date: text("date").notNull(),
      size: int("size").notNull(),
      root: text("root").notNull(),
      sums: text("sums").notNull(),
      previous: text("previous"),
      sealedAt: int("sealed_at").notNull(),
      key: text("key").notNull(),
      signature: text("signature").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.number] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  return { journalHead, leaf, tile, seal };
};

import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** 权责: who answers for what, version by version, and what the township says and decides. */
export const responsibilityTables = (
  { table, text, int, ...kit }: Kit,
  { village, staff }: GovernanceTables,
) => {
  const dutyMatrix = table(
    "duty_matrix",
    {
      villageId: text("village_id").notNull(),
      version: int("version").notNull(),
      effectiveFrom: text("effective_from").notNull(),
      document: text("document").notNull(),
      adoptedAt: int("adopted_at").notNull(),
      adoptedBy: text("adopted_by").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.version] }),
      kit.foreignKey({
        columns: [t.villageId, t.adoptedBy],
        foreignColumns: [staff.villageId, staff.id],
      }),
    ],
  );

  /** A remark, or a request to let a provider work, as it stands since a version. */
  const supervision = table(
    "supervision",
    {
      villageId: text("village_id").notNull(),
      kind: text("kind").notNull(),
      id: text("id").notNull(),
      version: int("version").notNull(),
      /** Sealed, as its salt is: there may be people and telephones in it. */
      document: text("document").notNull(),
      salt: text("salt").notNull(),
      digest: text("digest").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.kind, t.id, t.version] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  return { dutyMatrix, supervision };
};

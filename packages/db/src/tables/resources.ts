import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** 资源链接: what is offered from outside, what the village needs, what came of it, and projects. */
export const resourceTables = (
  { table, text, int, ...kit }: Kit,
  { village }: GovernanceTables,
) => {
  /** An offer, a need, a link or a project as it stands since a version; the last one counts. */
  const resource = table(
    "resource",
    {
      villageId: text("village_id").notNull(),
      kind: text("kind").notNull(),
      id: text("id").notNull(),
      version: int("version").notNull(),
      document: text("document").notNull(),
      /** Whom to call about an offer, sealed. */
      contact: text("contact"),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.kind, t.id, t.version] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  return { resource };
};

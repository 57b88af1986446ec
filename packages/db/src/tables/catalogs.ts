import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** What the village's elders are entitled to, version by version. */
export const catalogTables = ({ table, text, int, ...kit }: Kit, { staff }: GovernanceTables) => {
  const catalog = table(
    "catalog",
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

  return { catalog };
};

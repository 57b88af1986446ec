import type { PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** 就餐簿: who came to the canteen and the day centre, what was paid and brought. */
export const canteenTables = ({ table, text, int, ...kit }: Kit, { resident }: PeopleTables) => {
  const canteenEntry = table(
    "canteen_entry",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      residentId: text("resident_id").notNull(),
      onDate: text("on_date").notNull(),
      /** What the line says: came, paid in, brought in, excused, taken back. */
      document: text("document").notNull(),
      at: int("at").notNull(),
      writtenBy: text("written_by").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.index("canteen_entry_resident").on(t.villageId, t.residentId),
      kit.index("canteen_entry_on").on(t.villageId, t.onDate),
    ],
  );

  return { canteenEntry };
};

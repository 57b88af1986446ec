import type { PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";
import type { storeTables } from "./store.ts";

/** 想要的: what households asked for and did not find, at most once a month for the same thing. */
export const lackTables = (
  { table, text, int, ...kit }: Kit,
  { household, good }: PeopleTables & ReturnType<typeof storeTables>,
) => {
  const lack = table(
    "lack",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      householdId: text("household_id").notNull(),
      month: text("month").notNull(),
      /** Tells what is wanted from all else. */
      thing: text("thing").notNull(),
      goodId: text("good_id"),
      onDate: text("on_date").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.householdId],
        foreignColumns: [household.villageId, household.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.goodId],
        foreignColumns: [good.villageId, good.id],
      }),
      kit.uniqueIndex("lack_once").on(t.villageId, t.householdId, t.month, t.thing),
      kit.index("lack_on").on(t.villageId, t.onDate),
    ],
  );
  return { lack };
};

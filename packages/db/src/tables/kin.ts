import type { PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** Who may give to whom. */
export const kinTables = ({ table, text, int, ...kit }: Kit, { household }: PeopleTables) => {
  /** 亲属: two households of one family; the lower id stands first. */
  const kinTie = table(
    "kin_tie",
    {
      villageId: text("village_id").notNull(),
      oneId: text("one_id").notNull(),
      otherId: text("other_id").notNull(),
      tie: text("tie").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.oneId, t.otherId] }),
      kit.foreignKey({
        columns: [t.villageId, t.oneId],
        foreignColumns: [household.villageId, household.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.otherId],
        foreignColumns: [household.villageId, household.id],
      }),
    ],
  );

  return { kinTie };
};

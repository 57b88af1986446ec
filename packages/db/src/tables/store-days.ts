import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** 开门关门: the book of the store's days, line by line; what was found wrong is in the stock takes. */
export const storeDayTables = ({ table, text, int, ...kit }: Kit, { staff }: GovernanceTables) => {
  const dayEntry = table(
    "day_entry",
    {
      villageId: text("village_id").notNull(),
      /** Its place in the book, counted from one. */
      number: int("number").notNull(),
      said: text("said").notNull(),
      at: int("at").notNull(),
      byId: text("by_id").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.number] }),
      kit.foreignKey({
        columns: [t.villageId, t.byId],
        foreignColumns: [staff.villageId, staff.id],
      }),
    ],
  );
  return { dayEntry };
};

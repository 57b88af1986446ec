import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** 基金: its book; its money is in the ledger. */
export const fundTables = ({ table, text, int, ...kit }: Kit, { staff }: GovernanceTables) => {
  const fundEntry = table(
    "fund_entry",
    {
      villageId: text("village_id").notNull(),
      /** Its place in the book, counted from one. */
      number: int("number").notNull(),
      said: text("said").notNull(),
      /** The names that it says, sealed; nothing where it says none. */
      names: text("names"),
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

  return { fundEntry };
};

import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** 采购: the book of purchase orders, line by line; the goods are in the movements. */
export const purchaseTables = ({ table, text, int, ...kit }: Kit, { staff }: GovernanceTables) => {
  const purchaseEntry = table(
    "purchase_entry",
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
  return { purchaseEntry };
};

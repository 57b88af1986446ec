import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** 基金: its book, with the papers that belong to it; its money is in the ledger. */
export const fundTables = (
  { table, text, int, ...kit }: Kit,
  { village, staff }: GovernanceTables,
) => {
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

  /** A receipt or another paper, sealed; the book says whose it is and what its digest is. */
  const fundPaper = table(
    "fund_paper",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      mediaType: text("media_type").notNull(),
      content: text("content").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  return { fundEntry, fundPaper };
};

import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** Imports of rosters, with what they found and left: enough to undo one as a whole. */
export const rosterTables = ({ table, text, int, ...kit }: Kit, { village }: GovernanceTables) => {
  const rosterImport = table(
    "roster_import",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      actor: text("actor").notNull(),
      at: int("at").notNull(),
      fileName: text("file_name").notNull(),
      totals: text("totals").notNull(),
      undoneAt: int("undone_at"),
      undoneBy: text("undone_by"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  const rosterImportLine = table(
    "roster_import_line",
    {
      villageId: text("village_id").notNull(),
      importId: text("import_id").notNull(),
      kind: text("kind").notNull(),
      id: text("id").notNull(),
      fileRow: int("file_row"),
      /** The row as the import found it; `null` where it made it. */
      found: text("found"),
      made: text("made").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.importId, t.kind, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.importId],
        foreignColumns: [rosterImport.villageId, rosterImport.id],
      }),
    ],
  );

  /** Accounts of households that an undone import had made: never used, and kept for their leaf. */
  const accountUndone = table(
    "account_undone",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      kind: text("kind").notNull(),
      holderId: text("holder_id"),
      status: text("status").notNull(),
      floor: int("floor"),
      balance: int("balance").notNull(),
      entries: int("entries").notNull(),
      unit: text("unit").notNull(),
      residentId: text("resident_id"),
      name: text("name"),
      held: int("held").notNull(),
      lifetime: int("lifetime").notNull(),
      importId: text("import_id").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.importId],
        foreignColumns: [rosterImport.villageId, rosterImport.id],
      }),
    ],
  );

  return { rosterImport, rosterImportLine, accountUndone };
};

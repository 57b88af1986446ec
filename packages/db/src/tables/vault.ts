import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** By which key a village is sealed. */
export const vaultTables = ({ table, text, int, ...kit }: Kit, { village }: GovernanceTables) => {
  /** Once: from then on nothing sensitive stands in the open. */
  const vault = table(
    "vault",
    {
      villageId: text("village_id").notNull(),
      /** Tells the key from others, and says nothing of it. */
      keyId: text("key_id").notNull(),
      /** How far: later versions seal more. */
      step: int("step").notNull().default(1),
      /** The key that is to take its place, while everything is sealed anew. */
      changingTo: text("changing_to"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  return { vault };
};

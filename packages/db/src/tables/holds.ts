import { sql } from "drizzle-orm";
import type { PointsTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** What stands on hold, and how that ended. */
export const holdTables = (
  { table, text, int, ...kit }: Kit,
  { account, transfer }: PointsTables,
) => {
  const hold = table(
    "hold",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      accountId: text("account_id").notNull(),
      toId: text("to_id").notNull(),
      amount: int("amount").notNull(),
      purpose: text("purpose").notNull(),
      placedAt: int("placed_at").notNull(),
      expiresAt: int("expires_at"),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.accountId],
        foreignColumns: [account.villageId, account.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.toId],
        foreignColumns: [account.villageId, account.id],
      }),
      kit.index("hold_account").on(t.villageId, t.accountId),
    ],
  );

  /** How a hold ended; its key is the hold's, so that none ends twice. */
  const holdEnd = table(
    "hold_end",
    {
      villageId: text("village_id").notNull(),
      holdId: text("hold_id").notNull(),
      kind: text("kind").notNull(),
      at: int("at").notNull(),
      amount: int("amount").notNull(),
      transferId: text("transfer_id"),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.holdId] }),
      kit.foreignKey({
        columns: [t.villageId, t.holdId],
        foreignColumns: [hold.villageId, hold.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.transferId],
        foreignColumns: [transfer.villageId, transfer.id],
      }),
      kit
        .index("hold_end_transfer")
        .on(t.villageId, t.transferId)
        .where(sql`transfer_id is not null`),
    ],
  );

  return { hold, holdEnd };
};

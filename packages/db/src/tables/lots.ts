import { sql } from "drizzle-orm";
import type { PointsTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** What came in by which transfer, and what was drawn from it. */
export const lotTables = (
  { table, text, int, ...kit }: Kit,
  { account, transfer }: PointsTables,
) => {
  const lot = table(
    "lot",
    {
      villageId: text("village_id").notNull(),
      transferId: text("transfer_id").notNull(),
      place: int("place").notNull(),
      accountId: text("account_id").notNull(),
      sequence: int("sequence").notNull(),
      origin: text("origin").notNull(),
      /** `9999-12-31` where it never expires, so that the index is in spending order. */
      expires: text("expires").notNull(),
      amount: int("amount").notNull(),
      remaining: int("remaining").notNull(),
      /** By which gift the fund's money came; nothing where it is no money. */
      gift: text("gift"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.transferId, t.place] }),
      kit.foreignKey({
        columns: [t.villageId, t.transferId],
        foreignColumns: [transfer.villageId, transfer.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.accountId],
        foreignColumns: [account.villageId, account.id],
      }),
      kit
        .index("lot_open")
        .on(t.villageId, t.accountId, t.expires, t.sequence, t.place)
        .where(sql`remaining > 0`),
      kit.check("lot_remaining", sql`remaining between 0 and amount`),
    ],
  );

  const lotUse = table(
    "lot_use",
    {
      villageId: text("village_id").notNull(),
      transferId: text("transfer_id").notNull(),
      lotTransferId: text("lot_transfer_id").notNull(),
      lotPlace: int("lot_place").notNull(),
      accountId: text("account_id").notNull(),
      amount: int("amount").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.transferId, t.lotTransferId, t.lotPlace] }),
      kit.foreignKey({
        columns: [t.villageId, t.transferId],
        foreignColumns: [transfer.villageId, transfer.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.lotTransferId, t.lotPlace],
        foreignColumns: [lot.villageId, lot.transferId, lot.place],
      }),
    ],
  );

  return { lot, lotUse };
};

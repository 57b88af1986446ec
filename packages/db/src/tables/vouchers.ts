import type { PointsTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** Paper that is worth points, and how each piece ended. */
export const voucherTables = ({ table, text, int, ...kit }: Kit, { transfer }: PointsTables) => {
  const voucher = table(
    "voucher",
    {
      villageId: text("village_id").notNull(),
      serial: int("serial").notNull(),
      number: text("number").notNull(),
      denomination: int("denomination").notNull(),
      transferId: text("transfer_id").notNull(),
      issuedAt: int("issued_at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.serial] }),
      kit.foreignKey({
        columns: [t.villageId, t.transferId],
        foreignColumns: [transfer.villageId, transfer.id],
      }),
    ],
  );

  /** How a voucher ended: redeemed by somebody, or made void; once. */
  const voucherEnd = table(
    "voucher_end",
    {
      villageId: text("village_id").notNull(),
      serial: int("serial").notNull(),
      kind: text("kind").notNull(),
      at: int("at").notNull(),
      accountId: text("account_id"),
      transferId: text("transfer_id").notNull(),
      why: text("why").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.serial] }),
      kit.foreignKey({
        columns: [t.villageId, t.serial],
        foreignColumns: [voucher.villageId, voucher.serial],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.transferId],
        foreignColumns: [transfer.villageId, transfer.id],
      }),
    ],
  );

  return { voucher, voucherEnd };
};

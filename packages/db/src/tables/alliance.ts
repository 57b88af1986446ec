import type { GovernanceTables, PeopleTables, PointsTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/**
 * The books of the shops that take points, and of what went to people of other villages: agreed, sold,
 * disputed, cleared, signed, and never changed.
 */
export const allianceTables = (
  { table, text, int, ...kit }: Kit,
  { village, staff, household, transfer }: GovernanceTables & PeopleTables & PointsTables,
) => {
  const shopEntry = table(
    "shop_entry",
    {
      villageId: text("village_id").notNull(),
      shopId: text("shop_id").notNull(),
      /** Its place in the shop's book, counted from one. */
      place: int("place").notNull(),
      said: text("said").notNull(),
      at: int("at").notNull(),
      byId: text("by_id").notNull(),
      /** What stands beside a sale alone, and is looked for by. */
      transferId: text("transfer_id"),
      householdId: text("household_id"),
      cardId: text("card_id"),
      points: int("points"),
      onDate: text("on_date"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.shopId, t.place] }),
      kit.foreignKey({
        columns: [t.villageId, t.byId],
        foreignColumns: [staff.villageId, staff.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.transferId],
        foreignColumns: [transfer.villageId, transfer.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.householdId],
        foreignColumns: [household.villageId, household.id],
      }),
      kit.index("shop_entry_card").on(t.villageId, t.cardId, t.onDate),
      kit.index("shop_entry_household").on(t.villageId, t.householdId, t.onDate),
    ],
  );

  const guestEntry = table(
    "guest_entry",
    {
      villageId: text("village_id").notNull(),
      /** The other village. */
      partnerId: text("partner_id").notNull(),
      /** Its place in the book about that village, counted from one. */
      place: int("place").notNull(),
      said: text("said").notNull(),
      at: int("at").notNull(),
      byId: text("by_id"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.partnerId, t.place] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
      kit.foreignKey({
        columns: [t.villageId, t.byId],
        foreignColumns: [staff.villageId, staff.id],
      }),
    ],
  );

  return { shopEntry, guestEntry };
};

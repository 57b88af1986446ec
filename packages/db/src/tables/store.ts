import { sql } from "drizzle-orm";
import type { GovernanceTables, PeopleTables, PointsTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** 积分超市: goods with their photos, prices and stock, and what was exchanged for points. */
export const storeTables = (
  { table, text, int, flag, bytes, ...kit }: Kit,
  { village, household, resident, staff, transfer }: GovernanceTables & PeopleTables & PointsTables,
) => {
  const photo = table(
    "photo",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      mediaType: text("media_type").notNull(),
      bytes: bytes("bytes").notNull(),
      createdAt: int("created_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  const good = table(
    "good",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      name: text("name").notNull(),
      unit: text("unit").notNull(),
      barcode: text("barcode"),
      photoId: text("photo_id"),
      onShelf: flag("on_shelf").notNull(),
      onHand: int("on_hand").notNull(),
      /** How many movements and prices the good has: the sequence of the last one of each. */
      movements: int("movements").notNull(),
      prices: int("prices").notNull(),
      /** On what terms it is given. */
      terms: text("terms"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
      kit.foreignKey({
        columns: [t.villageId, t.photoId],
        foreignColumns: [photo.villageId, photo.id],
      }),
      kit.check("good_on_hand", sql`on_hand >= 0`),
      kit.uniqueIndex("good_barcode").on(t.villageId, t.barcode),
    ],
  );

  const price = table(
    "price",
    {
      villageId: text("village_id").notNull(),
      goodId: text("good_id").notNull(),
      sequence: int("sequence").notNull(),
      points: int("points").notNull(),
      fromDate: text("from_date").notNull(),
      setAt: int("set_at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.goodId, t.sequence] }),
      kit.foreignKey({
        columns: [t.villageId, t.goodId],
        foreignColumns: [good.villageId, good.id],
      }),
    ],
  );

  const redemption = table(
    "redemption",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      householdId: text("household_id").notNull(),
      residentId: text("resident_id"),
      transferId: text("transfer_id").notNull(),
      lines: text("lines").notNull(),
      points: int("points").notNull(),
      balance: int("balance").notNull(),
      /** 补差价: the points that were missing, and the money for them. */
      topUpPoints: int("top_up_points"),
      topUpFen: int("top_up_fen"),
      eventDate: text("event_date").notNull(),
      recordedAt: int("recorded_at").notNull(),
      actor: text("actor").notNull(),
      /** The card by which it was taken; no foreign key, and none where somebody came without one. */
      cardId: text("card_id"),
      /** Under which mandate somebody else came for the resident. */
      mandateId: text("mandate_id"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.householdId],
        foreignColumns: [household.villageId, household.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.transferId],
        foreignColumns: [transfer.villageId, transfer.id],
      }),
      kit.index("redemption_recorded").on(t.villageId, t.recordedAt, t.id),
      kit.index("redemption_household").on(t.villageId, t.householdId, t.eventDate),
      kit
        .index("redemption_card")
        .on(t.villageId, t.cardId, t.eventDate)
        .where(sql`card_id is not null`),
      kit
        .index("redemption_mandate")
        .on(t.villageId, t.mandateId, t.eventDate)
        .where(sql`mandate_id is not null`),
    ],
  );

  const movement = table(
    "movement",
    {
      villageId: text("village_id").notNull(),
      goodId: text("good_id").notNull(),
      sequence: int("sequence").notNull(),
      kind: text("kind").notNull(),
      pieces: int("pieces").notNull(),
      onHand: int("on_hand").notNull(),
      eventDate: text("event_date").notNull(),
      recordedAt: int("recorded_at").notNull(),
      note: text("note").notNull(),
      actor: text("actor").notNull(),
      redemptionId: text("redemption_id"),
      /** The sale to a guest of another village, of which that one keeps the points. */
      guestSaleId: text("guest_sale_id"),
      /** What is known of the batch that it opened, and of which batches it was. */
      came: text("came"),
      parts: text("parts"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.goodId, t.sequence] }),
      kit.foreignKey({
        columns: [t.villageId, t.goodId],
        foreignColumns: [good.villageId, good.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.redemptionId],
        foreignColumns: [redemption.villageId, redemption.id],
      }),
      kit.index("movement_redemption").on(t.villageId, t.redemptionId),
      kit
        .index("movement_guest_sale")
        .on(t.villageId, t.guestSaleId)
        .where(sql`guest_sale_id is not null`),
    ],
  );

  /** What is left of each batch, by the place of the movement that opened it: follows from the book. */
  const batch = table(
    "batch",
    {
      villageId: text("village_id").notNull(),
      goodId: text("good_id").notNull(),
      sequence: int("sequence").notNull(),
      piecesLeft: int("pieces_left").notNull(),
      bestBefore: text("best_before"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.goodId, t.sequence] }),
      kit.foreignKey({
        columns: [t.villageId, t.goodId, t.sequence],
        foreignColumns: [movement.villageId, movement.goodId, movement.sequence],
      }),
      kit.check("batch_left", sql`pieces_left >= 0`),
      kit.index("batch_open").on(t.villageId, t.goodId).where(sql`pieces_left > 0`),
    ],
  );

  /** The book of stock takes, line by line; what they change is in the movements. */
  const stockEntry = table(
    "stock_entry",
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

  /** The book of what the village decided about its shelf, line by line. */
  const shelfEntry = table(
    "shelf_entry",
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

  return { photo, good, price, movement, batch, stockEntry, shelfEntry, redemption };
};

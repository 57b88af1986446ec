import type { GovernanceTables, PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** What happens to cards, the codes that some ask for, and the pictures that stand on them. */
export const cardTables = (
  { table, text, int, bytes, ...kit }: Kit,
  { village, resident }: GovernanceTables & PeopleTables,
) => {
  const cardEvent = table(
    "card_event",
    {
      villageId: text("village_id").notNull(),
      /** No foreign key to the card or whose it is: a card that went to the wrong person, or came by an import that was undone, is
       * taken away again, and its events stay. */
      cardId: text("card_id").notNull(),
      place: int("place").notNull(),
      residentId: text("resident_id").notNull(),
      what: text("what").notNull(),
      why: text("why").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.cardId, t.place] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
      kit.index("card_event_resident").on(t.villageId, t.residentId),
    ],
  );

  const cardCode = table(
    "card_code",
    {
      villageId: text("village_id").notNull(),
      residentId: text("resident_id").notNull(),
      hash: text("hash").notNull(),
      setAt: int("set_at").notNull(),
      wrong: int("wrong").notNull(),
      waitsUntil: int("waits_until"),
      /** Who entered it right, for one redemption that comes from the same place. */
      openedBy: text("opened_by"),
      openedUntil: int("opened_until"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.residentId] }),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
    ],
  );

  const portrait = table(
    "portrait",
    {
      villageId: text("village_id").notNull(),
      residentId: text("resident_id").notNull(),
      mediaType: text("media_type").notNull(),
      bytes: bytes("bytes").notNull(),
      takenAt: int("taken_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.residentId] }),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
    ],
  );

  return { cardEvent, cardCode, portrait };
};

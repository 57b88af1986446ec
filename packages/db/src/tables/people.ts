import { sql } from "drizzle-orm";
import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** The register of people: hamlets, their households, the residents, and the cards they carry. */
export const peopleTables = (
  { table, text, int, flag, ...kit }: Kit,
  { village }: GovernanceTables,
) => {
  const hamlet = table(
    "hamlet",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      name: text("name").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.unique("hamlet_name").on(t.villageId, t.name),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  const household = table(
    "household",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      hamletId: text("hamlet_id").notNull(),
      number: text("number").notNull(),
      address: text("address"),
      /** No foreign key: a household and its head would each have to be there before the other. */
      headId: text("head_id"),
      /** Since when there is no such household any more. */
      dissolvedOn: text("dissolved_on"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.unique("household_number").on(t.villageId, t.hamletId, t.number),
      kit.index("household_by_number").on(t.villageId, t.number),
      kit.foreignKey({
        columns: [t.villageId, t.hamletId],
        foreignColumns: [hamlet.villageId, hamlet.id],
      }),
    ],
  );

  const resident = table(
    "resident",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      householdId: text("household_id").notNull(),
      name: text("name").notNull(),
      /** Pinyin initials of the name, lower case: 王伟 is found by `ww`. */
      initials: text("initials").notNull(),
      sex: text("sex").notNull(),
      birthDate: text("birth_date").notNull(),
      /** What it is looked for by, whole and by its last four: keyed hashes. */
      idBlind: text("id_blind"),
      relation: text("relation").notNull(),
      phone: text("phone"),
      residence: text("residence").notNull(),
      registered: flag("registered").notNull(),
      /** Of somebody who is away: since when, whereto, and when they mean to come home. */
      awaySince: text("away_since"),
      awayTo: text("away_to"),
      backOn: text("back_on"),
      /** How and when somebody stopped being a member of any household; null for members. */
      leftHow: text("left_how"),
      leftOn: text("left_on"),
      idTail: text("id_tail"),
      /** Sealed, as the phone is. */
      idNumber: text("id_number"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.unique("resident_id_number").on(t.villageId, t.idBlind),
      kit.index("resident_id_tail").on(t.villageId, t.idTail).where(sql`id_tail is not null`),
      kit.foreignKey({
        columns: [t.villageId, t.householdId],
        foreignColumns: [household.villageId, household.id],
      }),
      kit.index("resident_household").on(t.villageId, t.householdId),
      kit.index("resident_name").on(t.villageId, t.name),
      kit.index("resident_words").on(t.villageId, t.initials, t.name, t.leftOn, t.id),
    ],
  );

  const card = table(
    "card",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      number: text("number").notNull(),
      residentId: text("resident_id").notNull(),
      status: text("status").notNull(),
      issuedAt: int("issued_at").notNull(),
      lostAt: int("lost_at"),
      /** The canonical id of its chip, where it is known, and the part of it that every reader knows. */
      chip: text("chip"),
      chipTail: text("chip_tail"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.unique("card_number").on(t.villageId, t.number),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.index("card_resident").on(t.villageId, t.residentId),
      kit.index("card_chip").on(t.villageId, t.chipTail).where(sql`chip_tail is not null`),
      kit.uniqueIndex("card_active").on(t.villageId, t.residentId).where(sql`status = 'active'`),
    ],
  );

  return { hamlet, household, resident, card };
};

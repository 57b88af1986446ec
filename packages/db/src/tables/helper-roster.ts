import type { GovernanceTables, PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** Who helps, what they can do and when, what papers they have, and whom elders would like. */
export const helperTables = (
  { table, text, int, ...kit }: Kit,
  { village, resident }: GovernanceTables & PeopleTables,
) => {
  const helper = table(
    "helper",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      /** Null for somebody from outside. */
      residentId: text("resident_id"),
      since: text("since").notNull(),
      /** Who it is: a neighbour, or name, sex, phone and place of somebody from outside; sealed. */
      person: text("person").notNull(),
      recordedAt: int("recorded_at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.uniqueIndex("helper_resident").on(t.villageId, t.residentId),
    ],
  );

  /** What a helper said of themselves, again and again: the highest place counts. */
  const helperProfile = table(
    "helper_profile",
    {
      villageId: text("village_id").notNull(),
      helperId: text("helper_id").notNull(),
      place: int("place").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      /** SHA-256 of salt and document; null in rows from before these were sealed. */
      digest: text("digest"),
      salt: text("salt"),
      /** The profile and why it changed; sealed, and null once it was erased. */
      document: text("document"),
      /** What an erasure left of it, sealed. */
      remains: text("remains"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.helperId, t.place] }),
      kit.foreignKey({
        columns: [t.villageId, t.helperId],
        foreignColumns: [helper.villageId, helper.id],
      }),
    ],
  );

  const qualification = table(
    "qualification",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      helperId: text("helper_id").notNull(),
      skill: text("skill").notNull(),
      title: text("title").notNull(),
      paperNumber: text("paper_number").notNull(),
      issuer: text("issuer").notNull(),
      fromDate: text("from_date").notNull(),
      untilDate: text("until_date"),
      recordedAt: int("recorded_at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.helperId],
        foreignColumns: [helper.villageId, helper.id],
      }),
      kit.index("qualification_helper").on(t.villageId, t.helperId),
    ],
  );

  /** That a qualification does not hold from a day on; once. */
  const qualificationEnd = table(
    "qualification_end",
    {
      villageId: text("village_id").notNull(),
      qualificationId: text("qualification_id").notNull(),
      fromDate: text("from_date").notNull(),
      at: int("at").notNull(),
      why: text("why").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.qualificationId] }),
      kit.foreignKey({
        columns: [t.villageId, t.qualificationId],
        foreignColumns: [qualification.villageId, qualification.id],
      }),
    ],
  );

  /** A course that was held, and who was there. */
  const training = table(
    "training",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      title: text("title").notNull(),
      skill: text("skill").notNull(),
      onDate: text("on_date").notNull(),
      minutes: int("minutes").notNull(),
      teacher: text("teacher").notNull(),
      attended: text("attended").notNull(),
      recordedAt: int("recorded_at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
      kit.index("training_day").on(t.villageId, t.onDate),
    ],
  );

  /** What an elder speaks, whether a woman or a man should come, and whom they would like or not. */
  const companionWish = table(
    "companion_wish",
    {
      villageId: text("village_id").notNull(),
      elderId: text("elder_id").notNull(),
      languages: text("languages").notNull(),
      sex: text("sex"),
      recordedAt: int("recorded_at").notNull(),
      actor: text("actor").notNull(),
      prefers: text("prefers").notNull().default("[]"),
      avoids: text("avoids").notNull().default("[]"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.elderId] }),
      kit.foreignKey({
        columns: [t.villageId, t.elderId],
        foreignColumns: [resident.villageId, resident.id],
      }),
    ],
  );

  return { helper, helperProfile, qualification, qualificationEnd, training, companionWish };
};

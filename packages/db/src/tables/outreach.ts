import type { GovernanceTables, PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** 入户宣传, 治风 and 表扬: what is told and held, at whose doors somebody was, and what is praised. */
export const outreachTables = (
  { table, text, int, ...kit }: Kit,
  { village, household }: GovernanceTables & PeopleTables,
) => {
  /** A campaign, a gathering or a praise as it stands since a version; the last one counts. */
  const outreach = table(
    "outreach",
    {
      villageId: text("village_id").notNull(),
      kind: text("kind").notNull(),
      id: text("id").notNull(),
      version: int("version").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      /** SHA-256 of salt and document; null in rows from before these were sealed. */
      digest: text("digest"),
      salt: text("salt"),
      /** All that is told of it; sealed, and null once it was erased. */
      document: text("document"),
      /** What an erasure left of it, sealed. */
      remains: text("remains"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.kind, t.id, t.version] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  /** One knock at one door. */
  const doorstep = table(
    "doorstep",
    {
      villageId: text("village_id").notNull(),
      campaignId: text("campaign_id").notNull(),
      place: int("place").notNull(),
      householdId: text("household_id").notNull(),
      onDate: text("on_date").notNull(),
      answer: text("answer").notNull(),
      /** SHA-256 of salt and note; null where nobody wrote one, and in rows from before there were any. */
      digest: text("digest"),
      salt: text("salt"),
      /** What they said in their own words; sealed, and null once it was erased. */
      note: text("note"),
      /** What an erasure left of it, sealed. */
      remains: text("remains"),
      at: int("at").notNull(),
      writtenBy: text("written_by").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.campaignId, t.place] }),
      kit.foreignKey({
        columns: [t.villageId, t.householdId],
        foreignColumns: [household.villageId, household.id],
      }),
      kit.index("doorstep_household").on(t.villageId, t.householdId),
    ],
  );

  return { outreach, doorstep };
};

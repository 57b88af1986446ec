import { sql } from "drizzle-orm";
import type { GovernanceTables, PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** What the village agreed to count, and what people say they did. */
export const claimTables = (
  { table, text, int, ...kit }: Kit,
  { village, staff, household, resident }: GovernanceTables & PeopleTables,
) => {
  const rulebook = table(
    "rulebook",
    {
      villageId: text("village_id").notNull(),
      version: int("version").notNull(),
      effectiveFrom: text("effective_from").notNull(),
      document: text("document").notNull(),
      adoptedAt: int("adopted_at").notNull(),
      adoptedBy: text("adopted_by").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.version] }),
      kit.foreignKey({
        columns: [t.villageId, t.adoptedBy],
        foreignColumns: [staff.villageId, staff.id],
      }),
    ],
  );

  const claim = table(
    "claim",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      householdId: text("household_id").notNull(),
      residentId: text("resident_id"),
      ruleCode: text("rule_code").notNull(),
      quantity: int("quantity").notNull(),
      eventDate: text("event_date").notNull(),
      note: text("note").notNull(),
      recordedBy: text("recorded_by").notNull(),
      recordedAt: int("recorded_at").notNull(),
      state: text("state").notNull(),
      decidedBy: text("decided_by"),
      decidedAt: int("decided_at"),
      points: int("points"),
      rulebookVersion: int("rulebook_version"),
      why: text("why"),
      /** The transfer that took the points back, where they were. */
      reversalId: text("reversal_id"),
      particulars: text("particulars").notNull(),
      /** Whom or what the particulars are about, for the rules that count once for each. */
      subject: text("subject"),
      /** What of the points fills caps and buckets. */
      counted: int("counted"),
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
        columns: [t.villageId, t.recordedBy],
        foreignColumns: [staff.villageId, staff.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.decidedBy],
        foreignColumns: [staff.villageId, staff.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.rulebookVersion],
        foreignColumns: [rulebook.villageId, rulebook.version],
      }),
      kit.index("claim_by").on(t.villageId, t.recordedBy, t.recordedAt),
      kit.index("claim_recorded").on(t.villageId, t.state, t.recordedAt, t.id),
      kit.index("claim_counted").on(t.villageId, t.householdId, t.ruleCode, t.eventDate),
      kit
        .index("claim_person")
        .on(t.villageId, t.residentId, t.ruleCode, t.eventDate)
        .where(sql`state = 'Approved'`),
      kit
        .index("claim_subject")
        .on(t.villageId, t.subject, t.ruleCode, t.eventDate)
        .where(sql`subject is not null`),
      kit
        .index("claim_day")
        .on(t.villageId, t.eventDate, t.ruleCode, t.counted)
        .where(sql`state = 'Approved'`),
    ],
  );

  /** What each rule gave in each month, over the whole village; triggers on claims keep it. */
  const issued = table(
    "issued",
    {
      villageId: text("village_id").notNull(),
      month: text("month").notNull(),
      ruleCode: text("rule_code").notNull(),
      gained: int("gained").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.month, t.ruleCode] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  return { rulebook, claim, issued };
};

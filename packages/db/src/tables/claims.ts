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
      particulars: text("particulars").notNull(),
      /** Whom or what the particulars are about, for the rules that count once for each. */
      subject: text("subject"),
      eventDate: text("event_date").notNull(),
      note: text("note").notNull(),
      /** Whoever recorded it: staff, or the household itself in `reportedBy`. */
      recordedBy: text("recorded_by"),
      reportedBy: text("reported_by"),
      recordedAt: int("recorded_at").notNull(),
      /** The wrong claim that this one stands for. */
      replaces: text("replaces"),
      /** The name of the state; `way` is all of it, as canonical JSON. */
      state: text("state").notNull(),
      way: text("way").notNull(),
      /** The last day on the board, while it hangs there. */
      noticeUntil: text("notice_until"),
      /** What came of the appeal against it, or that nothing has yet; null where there is none. */
      appeal: text("appeal"),
      points: int("points"),
      /** What of the points fills caps and buckets. */
      counted: int("counted"),
      rulebookVersion: int("rulebook_version"),
      /** The transfer that took the points back, where they were. */
      reversalId: text("reversal_id"),
      /** How many of its events are written down. */
      events: int("events").notNull(),
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
        columns: [t.villageId, t.reportedBy],
        foreignColumns: [household.villageId, household.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.replaces],
        foreignColumns: [t.villageId, t.id],
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
      kit.index("claim_appeal").on(t.villageId, t.appeal).where(sql`appeal is not null`),
      kit.index("claim_replaces").on(t.villageId, t.replaces).where(sql`replaces is not null`),
      kit.index("claim_untold").on(t.villageId).where(sql`events = 0`),
    ],
  );

  /** Everything that happened to a claim, in order: what, by whom, and how it stood afterwards. */
  const claimEvent = table(
    "claim_event",
    {
      villageId: text("village_id").notNull(),
      claimId: text("claim_id").notNull(),
      place: int("place").notNull(),
      what: text("what").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      /** What the claim says, where that is new. */
      content: text("content"),
      state: text("state").notNull(),
      /** The objection that was raised or decided. */
      objection: text("objection"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.claimId, t.place] }),
      kit.foreignKey({
        columns: [t.villageId, t.claimId],
        foreignColumns: [claim.villageId, claim.id],
      }),
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

  return { rulebook, claim, claimEvent, issued };
};

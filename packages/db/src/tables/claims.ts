import type { GovernanceTables, PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** What the village agreed to count, and what people say they did. */
export const claimTables = (
  { table, text, int, ...kit }: Kit,
  { staff, household, resident }: GovernanceTables & PeopleTables,
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
      kit.index("claim_recorded").on(t.villageId, t.state, t.recordedAt, t.id),
      kit.index("claim_counted").on(t.villageId, t.householdId, t.ruleCode, t.eventDate),
    ],
  );

  return { rulebook, claim };
};

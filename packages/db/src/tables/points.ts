import { sql } from "drizzle-orm";
import type { GovernanceTables, PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** The journal: accounts, the transfers between them, and the entries that transfers consist of. */
export const pointsTables = (
  { table, text, int, ...kit }: Kit,
  { village, household }: GovernanceTables & PeopleTables,
) => {
  const account = table(
    "account",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      kind: text("kind").notNull(),
      holderId: text("holder_id"),
      status: text("status").notNull(),
      floor: int("floor"),
      balance: int("balance").notNull(),
      /** How many entries the account has: the sequence of the last one. */
      entries: int("entries").notNull(),
      unit: text("unit").notNull(),
      residentId: text("resident_id"),
      name: text("name"),
      held: int("held").notNull(),
      lifetime: int("lifetime").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
      kit.foreignKey({
        columns: [t.villageId, t.holderId],
        foreignColumns: [household.villageId, household.id],
      }),
      kit.unique("account_holder").on(t.villageId, t.holderId),
      kit
        .uniqueIndex("account_own")
        .on(t.villageId, t.kind, t.unit)
        .where(sql`holder_id is null and resident_id is null and name is null`),
      kit
        .uniqueIndex("account_person")
        .on(t.villageId, t.residentId, t.unit)
        .where(sql`resident_id is not null`),
      kit.uniqueIndex("account_group").on(t.villageId, t.name, t.unit).where(sql`name is not null`),
    ],
  );

  const transfer = table(
    "transfer",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      eventDate: text("event_date").notNull(),
      recordedAt: int("recorded_at").notNull(),
      reason: text("reason").notNull(),
      /** What the reason points at; unique, so that no claim and no redemption is posted twice. */
      reasonKind: text("reason_kind").notNull(),
      subjectId: text("subject_id").notNull(),
      ruleCode: text("rule_code"),
      rulebookVersion: int("rulebook_version"),
      actor: text("actor").notNull(),
      attemptId: text("attempt_id"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
      kit.unique("transfer_subject").on(t.villageId, t.reasonKind, t.subjectId),
    ],
  );

  const entry = table(
    "entry",
    {
      villageId: text("village_id").notNull(),
      accountId: text("account_id").notNull(),
      sequence: int("sequence").notNull(),
      transferId: text("transfer_id").notNull(),
      ordinal: int("ordinal").notNull(),
      amount: int("amount").notNull(),
      balance: int("balance").notNull(),
      /** By how much the entry moves what was ever earned. */
      earned: int("earned").notNull(),
      /** The transfer's own, repeated so that a balance of any day is found among the entries. */
      eventDate: text("event_date").notNull(),
      recordedAt: int("recorded_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.accountId, t.sequence] }),
      kit.index("entry_transfer").on(t.villageId, t.transferId, t.ordinal),
      kit.foreignKey({
        columns: [t.villageId, t.accountId],
        foreignColumns: [account.villageId, account.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.transferId],
        foreignColumns: [transfer.villageId, transfer.id],
      }),
    ],
  );

  return { account, transfer, entry };
};

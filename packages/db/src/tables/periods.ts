import type { GovernanceTables, PointsTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** Periods that are closed, and what accounts stood at. */
export const periodTables = (
  { table, text, int, ...kit }: Kit,
  { village, account }: GovernanceTables & PointsTables,
) => {
  /** A period that somebody prepared for closing and somebody else may sign; one at a time. */
  const periodProposal = table(
    "period_proposal",
    {
      villageId: text("village_id").notNull(),
      number: int("number").notNull(),
      document: text("document").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  /** A closed period; `document` is all of it, as it was signed. */
  const period = table(
    "period",
    {
      villageId: text("village_id").notNull(),
      number: int("number").notNull(),
      fromDate: text("from_date").notNull(),
      toDate: text("to_date").notNull(),
      closedAt: int("closed_at").notNull(),
      document: text("document").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.number] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  /** What every account stood at when a period was closed: from there on balances are counted. */
  const periodBalance = table(
    "period_balance",
    {
      villageId: text("village_id").notNull(),
      accountId: text("account_id").notNull(),
      toDate: text("to_date").notNull(),
      number: int("number").notNull(),
      opening: int("opening").notNull(),
      credits: int("credits").notNull(),
      debits: int("debits").notNull(),
      closing: int("closing").notNull(),
      found: int("found").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.accountId, t.toDate] }),
      kit.foreignKey({
        columns: [t.villageId, t.accountId],
        foreignColumns: [account.villageId, account.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.number],
        foreignColumns: [period.villageId, period.number],
      }),
    ],
  );

  return { periodProposal, period, periodBalance };
};

import type { Account, Entry } from "@huzhu/domain/points";
import { and, eq, gt, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { Conflict } from "../conflict.ts";
import type { JournalTransfer } from "../nouns/journal-transfer.ts";
import { transferOf } from "../rows.ts";
import { type Read, type Write, within } from "../unit.ts";

const insertTransfer = async (
  tx: Write,
  { id, eventDate, recordedAt, reason, actor, attempt }: JournalTransfer,
): Promise<void> => {
  const { db, transfer } = within(tx);
  const byRule = reason._tag === "ByRule";
  await db.insert(transfer).values({
    villageId: tx.village,
    id,
    eventDate,
    recordedAt,
    reason: JSON.stringify(reason),
    reasonKind: reason._tag,
    subjectId: byRule ? reason.claim : reason.redemption,
    ruleCode: byRule ? reason.rule : null,
    rulebookVersion: byRule ? reason.version : null,
    actor: JSON.stringify(actor),
    attemptId: attempt,
  });
};

/**
 * Moves an account to its new balance. The `where` repeats what the decision rested on, the balance
 * before and the floor; no row means that somebody decided on an account that was not locked.
 * Answers how many entries the account then has.
 */
const move = async (tx: Write, after: Account, entries: ReadonlyArray<Entry>): Promise<number> => {
  const { db, account } = within(tx);
  const change = entries.reduce((sum, { amount }) => sum + amount, 0);
  const its = and(eq(account.villageId, tx.village), eq(account.id, after.id));
  const [row] = await db
    .update(account)
    .set({ balance: after.balance, entries: sql`${account.entries} + ${entries.length}` })
    .where(
      and(
        its,
        eq(account.status, "open"),
        eq(account.balance, after.balance - change),
        change < 0 ? or(isNull(account.floor), lte(account.floor, after.balance)) : undefined,
      ),
    )
    .returning({ entries: account.entries });
  if (!row) throw new Conflict(`the account ${after.id} has moved meanwhile`);
  return row.entries;
};

/**
 * Writes a transfer that was decided on locked accounts, with its entries, each with its account's
 * sequence and running balance; `accounts` is how the accounts stand after it.
 */
export const append = async (
  tx: Write,
  transfer: JournalTransfer,
  accounts: ReadonlyArray<Account>,
): Promise<void> => {
  const { db, entry } = within(tx);
  await insertTransfer(tx, transfer);
  const numbered = transfer.entries.map((line, ordinal) => ({ ...line, ordinal }));
  const touched = accounts.filter((each) => numbered.some((line) => line.account === each.id));
  if (new Set(numbered.map((line) => line.account)).size !== touched.length) {
    throw new Error("an entry names an account that is not among the accounts after it");
  }
  for (const after of touched) {
    const its = numbered.filter((line) => line.account === after.id);
    const last = await move(tx, after, its);
    let balance: number = after.balance;
    const rows = its.toReversed().map(({ amount, ordinal }, back) => {
      const row = { sequence: last - back, ordinal, amount, balance };
      balance -= amount;
      return { ...row, villageId: tx.village, accountId: after.id, transferId: transfer.id };
    });
    await db.insert(entry).values(rows);
  }
};

const TRANSFERS_AT_ONCE = 500;

/** The whole journal in the order in which it was written down. */
export async function* transfers(read: Read): AsyncGenerator<JournalTransfer> {
  const { db, transfer, entry } = within(read);
  let after: { readonly recordedAt: number; readonly id: string } | undefined;
  for (;;) {
    const rows = await db
      .select()
      .from(transfer)
      .where(
        and(
          eq(transfer.villageId, read.village),
          after &&
            or(
              gt(transfer.recordedAt, after.recordedAt),
              and(eq(transfer.recordedAt, after.recordedAt), gt(transfer.id, after.id)),
            ),
        ),
      )
      .orderBy(transfer.recordedAt, transfer.id)
      .limit(TRANSFERS_AT_ONCE);
    after = rows.at(-1);
    if (!after) return;
    const ids = rows.map(({ id }) => id);
    const entries = await db
      .select()
      .from(entry)
      .where(and(eq(entry.villageId, read.village), inArray(entry.transferId, ids)))
      .orderBy(entry.transferId, entry.ordinal);
    const byTransfer = Map.groupBy(entries, ({ transferId }) => transferId);
    for (const row of rows) yield transferOf(row, byTransfer.get(row.id) ?? []);
  }
}

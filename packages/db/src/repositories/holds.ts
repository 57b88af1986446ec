import type { AccountId, Hold, HoldId } from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";
import { and, eq, isNull, lte, type SQL } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { PlacedHold } from "../nouns/placed-hold.ts";
import { holdOf } from "../rows/journal.ts";
import { type Read, type Write, within } from "../unit.ts";

/** Writes a hold down that was decided on a locked account. */
export const place = async (tx: Write, hold: Hold, actor: Actor): Promise<void> => {
  const { id, account: accountId, to: toId, amount, purpose, placedAt, expiresAt } = hold;
  const row = { villageId: tx.village, id, accountId, toId, amount, purpose, placedAt, expiresAt };
  await keep(
    tx,
    "hold",
    [{ subject: id, row: { ...row, actor: JSON.stringify(actor) } }],
    placedAt,
  );
};

/** Writes down how a hold ended, behind the transfer that took it where there is one. */
export const end = async (tx: Write, { id, end: ended }: Hold, actor: Actor): Promise<void> => {
  if (!ended) throw new Error(`the hold ${id} has not ended`);
  const { kind, at, amount, transfer: transferId } = ended;
  const row = { villageId: tx.village, holdId: id, kind, at, amount, transferId };
  await keep(tx, "holdEnd", [{ subject: id, row: { ...row, actor: JSON.stringify(actor) } }], at);
};

const holds = (read: Read, filter: SQL | undefined) => {
  const { db, hold, holdEnd } = within(read);
  return db
    .select({ hold, end: holdEnd })
    .from(hold)
    .leftJoin(holdEnd, and(eq(holdEnd.villageId, hold.villageId), eq(holdEnd.holdId, hold.id)))
    .where(and(eq(hold.villageId, read.village), filter))
    .orderBy(hold.placedAt, hold.id);
};

export const byId = async (read: Read, id: HoldId): Promise<PlacedHold | null> => {
  const { hold } = within(read);
  const [row] = await holds(read, eq(hold.id, id));
  return row ? holdOf(row.hold, row.end) : null;
};

/** What stands on hold in an account, the oldest first. */
export const openOf = async (
  read: Read,
  account: AccountId,
): Promise<ReadonlyArray<PlacedHold>> => {
  const { hold, holdEnd } = within(read);
  const rows = await holds(read, and(eq(hold.accountId, account), isNull(holdEnd.holdId)));
  return rows.map((row) => holdOf(row.hold, row.end));
};

/** Holds that stand although their time is over. */
export const overdue = async (read: Read, now: Instant): Promise<ReadonlyArray<PlacedHold>> => {
  const { hold, holdEnd } = within(read);
  const rows = await holds(read, and(isNull(holdEnd.holdId), lte(hold.expiresAt, now)));
  return rows.map((row) => holdOf(row.hold, row.end));
};

import { type Account, type AccountId, type Lot, lotKey, subjectOf } from "@huzhu/domain/points";
import { and, eq, gt, inArray } from "drizzle-orm";
import { growing, type Logged, lockHead } from "../log/append.ts";
import { type TransferRows, transferRecord } from "../log/record.ts";
import type { JournalTransfer } from "../nouns/journal-transfer.ts";
import type { RecordedPosting } from "../nouns/recorded-posting.ts";
import { NEVER, transferOf } from "../rows/journal.ts";
import { writeAll } from "../sets.ts";
import { type Read, tableOf, type Write, within } from "../unit.ts";
import { changing, inserting, type Writing } from "../writing.ts";

/** Takes the journal for itself until the unit ends: the first thing that a unit with postings does. */
export const lock = async (tx: Write): Promise<void> => {
  await lockHead(tx);
};

/** A posting as rows; `recordedAt` is the journal's own moment, which never runs backwards. */
const rowsOf = (
  villageId: string,
  { posting, actor, attempt }: RecordedPosting,
  recordedAt: number,
): TransferRows => {
  const { transfer, lines, opened, uses } = posting;
  const { id, eventDate, reason } = transfer;
  const byRule = reason._tag === "ByRule" ? reason : null;
  return {
    transfer: {
      villageId,
      id,
      eventDate,
      recordedAt,
      reason: JSON.stringify(reason),
      reasonKind: reason._tag,
      subjectId: subjectOf(reason, id),
      ruleCode: byRule?.rule ?? null,
      rulebookVersion: byRule?.version ?? null,
      actor: JSON.stringify(actor),
      attemptId: attempt,
    },
    entries: lines.map(({ account: accountId, ...line }, ordinal) => ({
      villageId,
      accountId,
      ...line,
      transferId: id,
      ordinal,
      eventDate,
      recordedAt,
    })),
    lots: opened.map(({ transfer: transferId, account: accountId, expires, ...lot }) => ({
      villageId,
      transferId,
      accountId,
      ...lot,
      expires: expires ?? NEVER,
    })),
    uses: uses.map(({ lot, account: accountId, amount }) => ({
      villageId,
      transferId: id,
      lotTransferId: lot.transfer,
      lotPlace: lot.place,
      accountId,
      amount,
    })),
  };
};

/** Accounts at their last state, each with what it was when the first posting was decided. */
const moves = (villageId: string, recorded: ReadonlyArray<RecordedPosting>) => {
  const before = new Map<AccountId, { readonly entries: number; readonly balance: number }>();
  const after = new Map<AccountId, Account>();
  for (const { posting } of recorded) {
    for (const { account, sequence, balance, amount } of posting.lines) {
      if (before.has(account)) continue;
      before.set(account, { entries: sequence - 1, balance: balance - amount });
    }
    for (const account of posting.accounts) after.set(account.id, account);
  }
  return [...after.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, balance, held, lifetime, entries }) => ({
      where: { villageId, id, status: "open", ...before.get(id) },
      set: { balance, held, lifetime, entries },
    }));
};

/** Old lots at their last state, and new ones with what later postings of the same set left in them. */
const lotMoves = (villageId: string, recorded: ReadonlyArray<RecordedPosting>) => {
  const drawn = new Map<string, number>();
  const after = new Map<string, Lot>();
  const fresh = new Set<string>();
  for (const { posting } of recorded) {
    for (const lot of posting.opened) fresh.add(lotKey(lot));
    for (const { lot, amount } of posting.uses) {
      drawn.set(lotKey(lot), (drawn.get(lotKey(lot)) ?? 0) + amount);
    }
    for (const lot of posting.touched) after.set(lotKey(lot), lot);
  }
  const old = [...after.values()].filter((lot) => !fresh.has(lotKey(lot)));
  const remaining = (lot: Lot): number => after.get(lotKey(lot))?.remaining ?? lot.remaining;
  return {
    remaining,
    changes: old.map((lot) => ({
      where: {
        villageId,
        transferId: lot.transfer,
        place: lot.place,
        remaining: lot.remaining + (drawn.get(lotKey(lot)) ?? 0),
      },
      set: { remaining: lot.remaining },
    })),
  };
};

/**
 * Writes postings that were decided one after the other on locked books: transfers, entries, lots,
 * the accounts as they then stand, and a leaf of the log for each. Every change repeats what it was
 * decided on; where that is no longer so, the unit conflicts. What has to be there together with them
 * is written along.
 */
export const append = async (
  tx: Write,
  recorded: ReadonlyArray<RecordedPosting>,
  along: ReadonlyArray<Writing> = [],
): Promise<void> => {
  if (recorded.length === 0) return writeAll(tx, along);
  const head = await lockHead(tx);
  let at = head.recordedAt;
  const rows = recorded.map((one) => {
    at = Math.max(at, one.posting.transfer.recordedAt);
    return rowsOf(tx.village, one, at);
  });
  const { changes, remaining } = lotMoves(tx.village, recorded);
  const left = recorded.flatMap(({ posting }) => posting.opened.map(remaining));
  const lots = rows.flatMap((each) => each.lots);
  const leaves = rows.map(
    (each): Logged => ({
      kind: "transfer",
      subject: each.transfer.id,
      record: transferRecord(each),
    }),
  );
  const [transfers, entries, uses] = [
    rows.map(({ transfer }) => transfer),
    rows.flatMap((each) => each.entries),
    rows.flatMap((each) => each.uses),
  ];
  await writeAll(tx, [
    ...changing(tableOf(tx, "account"), moves(tx.village, recorded)),
    inserting(tableOf(tx, "transfer"), transfers),
    inserting(tableOf(tx, "entry"), entries),
    inserting(
      tableOf(tx, "lot"),
      lots.map((lot, nth) => ({ ...lot, remaining: left[nth] ?? lot.amount })),
    ),
    inserting(tableOf(tx, "lotUse"), uses),
    ...changing(tableOf(tx, "lot"), changes),
    ...growing(tx, head, leaves, at),
    ...along,
  ]);
};

const TRANSFERS_AT_ONCE = 500;

/** The whole journal in the order of its log. */
export async function* transfers(read: Read): AsyncGenerator<JournalTransfer> {
  const { db, transfer, entry, leaf } = within(read);
  let after = -1;
  for (;;) {
    const rows = await db
      .select({ position: leaf.position, transfer })
      .from(leaf)
      .innerJoin(
        transfer,
        and(eq(transfer.villageId, leaf.villageId), eq(transfer.id, leaf.subjectId)),
      )
      .where(
        and(eq(leaf.villageId, read.village), eq(leaf.kind, "transfer"), gt(leaf.position, after)),
      )
      .orderBy(leaf.position)
      .limit(TRANSFERS_AT_ONCE);
    const last = rows.at(-1);
    if (!last) return;
    after = last.position;
    const ids = rows.map((row) => row.transfer.id);
    const entries = await db
      .select()
      .from(entry)
      .where(and(eq(entry.villageId, read.village), inArray(entry.transferId, ids)))
      .orderBy(entry.transferId, entry.ordinal);
    const byTransfer = Map.groupBy(entries, ({ transferId }) => transferId);
    for (const row of rows) yield transferOf(row.transfer, byTransfer.get(row.transfer.id) ?? []);
  }
}

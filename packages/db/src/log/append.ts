import { insertSet, selectSet, updateSet } from "../sets.ts";
import type { Tables } from "../tables/define.ts";
import { tableOf, type Write } from "../unit.ts";
import { type LeafKind, leafHashOf, type RowKind, recordOf } from "./record.ts";

/** How far a village's journal has come. */
export interface Head {
  /** How many leaves its log has. */
  readonly size: number;
  readonly recordedAt: number;
  readonly closedThrough: string | null;
}

/** A record that becomes a leaf; `subject` tells it from others of its kind. */
export interface Logged {
  readonly kind: LeafKind;
  readonly subject: string;
  readonly record: string;
}

/**
 * The head of the journal, locked until the unit ends. Whoever writes to the journal locks it before
 * anything else, so that no two units ever wait for each other.
 */
export const lockHead = async (tx: Write): Promise<Head> => {
  const rows = await selectSet(tx, tableOf(tx, "journalHead"), "villageId", [tx.village], {
    lock: true,
  });
  const [head] = rows;
  if (!head) throw new Error("the village has no journal");
  return head;
};

/** Appends leaves behind the last one; `at` is when the last of them was written down. */
export const appendLeaves = async (
  tx: Write,
  head: Head,
  logged: ReadonlyArray<Logged>,
  at: number,
): Promise<Head> => {
  if (logged.length === 0) return head;
  const leaves = logged.map(({ kind, subject, record }, place) => ({
    villageId: tx.village,
    position: head.size + place,
    kind,
    subjectId: subject,
    hash: leafHashOf(record),
  }));
  await insertSet(tx, tableOf(tx, "leaf"), leaves);
  const size = head.size + leaves.length;
  const recordedAt = Math.max(head.recordedAt, at);
  const change = {
    where: { villageId: tx.village, size: head.size },
    set: { size, recordedAt },
  };
  await updateSet(tx, tableOf(tx, "journalHead"), [change]);
  return { ...head, size, recordedAt };
};

/** A row of a table that is written once and logged, and what tells it from others of its kind. */
export interface Kept<Kind extends RowKind> {
  readonly subject: string;
  readonly row: Tables[Kind]["$inferInsert"];
}

/** Writes rows that are written once, with their leaves; `at` is when they were written down. */
export const keep = async <Kind extends RowKind>(
  tx: Write,
  kind: Kind,
  kept: ReadonlyArray<Kept<Kind>>,
  at: number,
): Promise<void> => {
  if (kept.length === 0) return;
  const head = await lockHead(tx);
  await insertSet(
    tx,
    tableOf(tx, kind),
    kept.map(({ row }) => row),
  );
  const leaves = kept.map(({ subject, row }) => ({ kind, subject, record: recordOf(kind, row) }));
  await appendLeaves(tx, head, leaves, at);
};

import { selectSet, writeAll } from "../sets.ts";
import type { Tables } from "../tables/define.ts";
import { tableOf, type Write } from "../unit.ts";
import { changing, inserting, type Writing } from "../writing.ts";
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

/** What units know of heads that they have locked, and that nobody else can move. */
const locked = new WeakMap<Write, Head>();

/**
 * The head of the journal, locked until the unit ends. Whoever writes to the journal locks it before
 * anything else, so that no two units ever wait for each other.
 */
export const lockHead = async (tx: Write): Promise<Head> => {
  const known = locked.get(tx);
  if (known) return known;
  const rows = await selectSet(tx, tableOf(tx, "journalHead"), "villageId", [tx.village], {
    lock: true,
  });
  const [head] = rows;
  if (!head) throw new Error("the village has no journal");
  locked.set(tx, head);
  return head;
};

/** Moves a locked head on. */
export const moving = (tx: Write, head: Head, to: Partial<Head>): ReadonlyArray<Writing> => {
  locked.set(tx, { ...head, ...to });
  const where = { villageId: tx.village, size: head.size };
  return changing(tableOf(tx, "journalHead"), [{ where, set: to }]);
};

/** Leaves behind the last one, as they are to be written; `at` is when the last of them was. */
export const growing = (
  tx: Write,
  head: Head,
  logged: ReadonlyArray<Logged>,
  at: number,
): ReadonlyArray<Writing> => {
  if (logged.length === 0) return [];
  const leaves = logged.map(({ kind, subject, record }, place) => ({
    villageId: tx.village,
    position: head.size + place,
    kind,
    subjectId: subject,
    hash: leafHashOf(record),
  }));
  const size = head.size + leaves.length;
  const recordedAt = Math.max(head.recordedAt, at);
  return [inserting(tableOf(tx, "leaf"), leaves), ...moving(tx, head, { size, recordedAt })];
};

/** Appends leaves behind the last one. */
export const appendLeaves = (
  tx: Write,
  head: Head,
  logged: ReadonlyArray<Logged>,
  at: number,
): Promise<void> => writeAll(tx, growing(tx, head, logged, at));

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
  const rows = kept.map(({ row }) => row);
  const leaves = kept.map(({ subject, row }) => ({ kind, subject, record: recordOf(kind, row) }));
  await writeAll(tx, [inserting(tableOf(tx, kind), rows), ...growing(tx, head, leaves, at)]);
};

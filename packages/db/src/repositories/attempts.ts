import { and, eq } from "drizzle-orm";
import type { Attempt } from "../nouns/attempt.ts";
import { attemptOf } from "../rows/records.ts";
import { insertSet, selectSet } from "../sets.ts";
import { holding, type Read, safeOf, tableOf, type Write, within } from "../unit.ts";
import { inserting, type Writing } from "../writing.ts";

/**
 * What was done under an attempt id before. The id is held until the unit ends: of two units with
 * the same id the second waits here and then finds the first one's answer, before it has looked at
 * balances that the first one changed.
 */
export const find = async (tx: Write, id: string): Promise<Attempt | null> => {
  await holding(tx, `attempt/${id}`);
  const { db, attempt } = within(tx);
  const [row] = await db
    .select()
    .from(attempt)
    .where(and(eq(attempt.villageId, tx.village), eq(attempt.id, id)));
  return row ? attemptOf(tx, row) : null;
};

/** What was done under some attempt ids before, by the id. */
export const earlier = async (
  read: Read,
  ids: ReadonlyArray<string>,
): Promise<ReadonlyMap<string, Attempt>> => {
  const rows = await selectSet(read, tableOf(read, "attempt"), "id", ids);
  return new Map(rows.map((row) => [row.id, attemptOf(read, row)]));
};

/** Whether a command was carried out under an attempt id. */
export const known = async (read: Read, id: string): Promise<boolean> => {
  const { db, attempt } = within(read);
  const [row] = await db
    .select({ id: attempt.id })
    .from(attempt)
    .where(and(eq(attempt.villageId, read.village), eq(attempt.id, id)));
  return row !== undefined;
};

/** What is kept of the hash of a content: the hash itself would let guesses at the content be tried. */
export const markOf = (read: Read, contentHash: string): string =>
  safeOf(read).blind(contentHash, "attempt");

/**
 * Orders that were carried out with their answers, as they are to be written down, of their contents the
 * mark. An order moves points and nothing else, so its answer says what the journal says in the open.
 */
export const writingOf = (tx: Write, orders: ReadonlyArray<Attempt>): Writing =>
  inserting(
    tableOf(tx, "attempt"),
    orders.map(({ actor, answer, ...order }) => ({
      ...{ villageId: tx.village, ...order },
      ...{ actor: JSON.stringify(actor), answer: JSON.stringify(answer) },
    })),
  );

/** Keeps the answer of a command that was carried out. */
export const insert = async (
  tx: Write,
  { id, actor, endpoint, contentHash, answer, at }: Attempt,
): Promise<void> => {
  const cell = { table: "attempt", column: "answer", row: id };
  const row = {
    ...{ villageId: tx.village, id, actor: JSON.stringify(actor), endpoint, at },
    contentHash: markOf(tx, contentHash),
    answer: safeOf(tx).seal(JSON.stringify(answer), cell),
  };
  await insertSet(tx, tableOf(tx, "attempt"), [row]);
};

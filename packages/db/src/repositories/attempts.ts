import { and, eq } from "drizzle-orm";
import type { Attempt } from "../nouns/attempt.ts";
import { attemptOf } from "../rows.ts";
import { holding, type Read, type Write, within } from "../unit.ts";

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
  return row ? attemptOf(row) : null;
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

/** Keeps the answer of a command that was carried out. */
export const insert = async (
  tx: Write,
  { id, actor, endpoint, contentHash, answer, at }: Attempt,
): Promise<void> => {
  const { db, attempt } = within(tx);
  await db.insert(attempt).values({
    villageId: tx.village,
    id,
    actor: JSON.stringify(actor),
    endpoint,
    contentHash,
    answer: JSON.stringify(answer),
    at,
  });
};

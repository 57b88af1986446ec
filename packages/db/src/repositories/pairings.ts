import type { Instant } from "@huzhu/domain/time";
import { and, eq, gt, isNotNull, isNull, lte, or } from "drizzle-orm";
import { type Read, type Write, within } from "../unit.ts";

export interface NewPairing {
  readonly codeHash: string;
  readonly deviceName: string;
  readonly expiresAt: Instant;
}

/** Offers a pairing under a code; `false` where the same code still waits for somebody else. */
export const insert = async (
  tx: Write,
  { codeHash, deviceName, expiresAt }: NewPairing,
  now: Instant,
): Promise<boolean> => {
  const { db, pairing } = within(tx);
  const over = or(lte(pairing.expiresAt, now), isNotNull(pairing.usedAt));
  await db.delete(pairing).where(and(eq(pairing.villageId, tx.village), over));
  const inserted = await db
    .insert(pairing)
    .values({ villageId: tx.village, codeHash, deviceName, expiresAt })
    .onConflictDoNothing()
    .returning({ codeHash: pairing.codeHash });
  return inserted.length === 1;
};

/** Whether a kiosk of the unit's village is waited for under a code. */
export const waits = async (read: Read, codeHash: string, now: Instant): Promise<boolean> => {
  const { db, pairing } = within(read);
  const [row] = await db
    .select({ codeHash: pairing.codeHash })
    .from(pairing)
    .where(
      and(
        eq(pairing.villageId, read.village),
        eq(pairing.codeHash, codeHash),
        isNull(pairing.usedAt),
        gt(pairing.expiresAt, now),
      ),
    );
  return row !== undefined;
};

/** Uses a code up and says how the machine is called; `null` where it is wrong, used or too old. */
export const consume = async (
  tx: Write,
  codeHash: string,
  now: Instant,
): Promise<string | null> => {
  const { db, pairing } = within(tx);
  const [row] = await db
    .update(pairing)
    .set({ usedAt: now })
    .where(
      and(
        eq(pairing.villageId, tx.village),
        eq(pairing.codeHash, codeHash),
        isNull(pairing.usedAt),
        gt(pairing.expiresAt, now),
      ),
    )
    .returning({ deviceName: pairing.deviceName });
  return row?.deviceName ?? null;
};

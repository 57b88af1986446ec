import type { Staff, StaffId } from "@huzhu/domain/governance";
import type { Instant } from "@huzhu/domain/time";
import { and, eq, gt, lte } from "drizzle-orm";
import { staffOf } from "../rows/village.ts";
import { type Read, type Write, within } from "../unit.ts";

export interface NewSession {
  readonly tokenHash: string;
  readonly staff: StaffId;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

export const insert = async (
  tx: Write,
  { tokenHash, staff: staffId, createdAt, expiresAt }: NewSession,
): Promise<void> => {
  const { db, session } = within(tx);
  await db
    .insert(session)
    .values({ villageId: tx.village, tokenHash, staffId, createdAt, expiresAt });
};

/** Whose session it is, as long as it has not expired and they still work here. */
export const find = async (read: Read, tokenHash: string, now: Instant): Promise<Staff | null> => {
  const { db, session, staff } = within(read);
  const [row] = await db
    .select({ staff })
    .from(session)
    .innerJoin(staff, and(eq(staff.villageId, session.villageId), eq(staff.id, session.staffId)))
    .where(
      and(
        eq(session.villageId, read.village),
        eq(session.tokenHash, tokenHash),
        gt(session.expiresAt, now),
        eq(staff.active, true),
      ),
    );
  return row ? staffOf(row.staff) : null;
};

export const remove = async (tx: Write, tokenHash: string): Promise<void> => {
  const { db, session } = within(tx);
  await db
    .delete(session)
    .where(and(eq(session.villageId, tx.village), eq(session.tokenHash, tokenHash)));
};

/** Ends every session of somebody whose role, password or standing changed. */
export const removeOf = async (tx: Write, staff: StaffId): Promise<void> => {
  const { db, session } = within(tx);
  await db
    .delete(session)
    .where(and(eq(session.villageId, tx.village), eq(session.staffId, staff)));
};

export const removeExpired = async (tx: Write, now: Instant): Promise<void> => {
  const { db, session } = within(tx);
  await db
    .delete(session)
    .where(and(eq(session.villageId, tx.village), lte(session.expiresAt, now)));
};

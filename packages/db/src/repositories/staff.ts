import type { Staff, StaffId } from "@huzhu/domain/governance";
import type { HamletId, HouseholdId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { and, eq } from "drizzle-orm";
import { staffOf } from "../rows/village.ts";
import { locking, type Read, type Write, within } from "../unit.ts";

/** Adds somebody; `false` where another member of staff has the login name. */
export const insert = async (
  tx: Write,
  person: Staff,
  passwordHash: string,
  at: Instant,
): Promise<boolean> => {
  const { db, staff } = within(tx);
  const { id, name, login, role, household: householdId, hamlet: hamletId, active } = person;
  const inserted = await db
    .insert(staff)
    .values({
      villageId: tx.village,
      id,
      name,
      login,
      passwordHash,
      role,
      householdId,
      hamletId: hamletId ?? null,
      active,
      createdAt: at,
    })
    .onConflictDoNothing({ target: [staff.villageId, staff.login] })
    .returning({ id: staff.id });
  return inserted.length === 1;
};

export const byLogin = async (
  read: Read,
  login: string,
): Promise<{ readonly staff: Staff; readonly passwordHash: string } | null> => {
  const { db, staff } = within(read);
  const [row] = await db
    .select()
    .from(staff)
    .where(and(eq(staff.villageId, read.village), eq(staff.login, login)));
  return row ? { staff: staffOf(row), passwordHash: row.passwordHash } : null;
};

export const byId = async (read: Read, id: StaffId): Promise<Staff | null> => {
  const { db, staff } = within(read);
  const [row] = await db
    .select()
    .from(staff)
    .where(and(eq(staff.villageId, read.village), eq(staff.id, id)));
  return row ? staffOf(row) : null;
};

export const list = async (read: Read): Promise<ReadonlyArray<Staff>> => {
  const { db, staff } = within(read);
  const rows = await db
    .select()
    .from(staff)
    .where(eq(staff.villageId, read.village))
    .orderBy(staff.createdAt, staff.id);
  return rows.map(staffOf);
};

/** Everybody, locked, so that two people cannot take each other's admin role at once. */
export const lockAll = async (tx: Write): Promise<ReadonlyArray<Staff>> => {
  const { db, staff } = within(tx);
  const everybody = db
    .select()
    .from(staff)
    .where(eq(staff.villageId, tx.village))
    .orderBy(staff.id);
  return (await locking(tx, everybody)).map(staffOf);
};

/** Whoever of the staff belonged to one household belongs to another from now on. */
export const followHousehold = async (
  tx: Write,
  from: HouseholdId,
  into: HouseholdId,
): Promise<void> => {
  const { db, staff } = within(tx);
  await db
    .update(staff)
    .set({ householdId: into })
    .where(and(eq(staff.villageId, tx.village), eq(staff.householdId, from)));
};

export interface StaffChange {
  readonly role?: Staff["role"];
  /** `null` where they lead no hamlet any more. */
  readonly hamlet?: HamletId | null;
  readonly active?: boolean;
  readonly passwordHash?: string;
}

export const change = async (
  tx: Write,
  id: StaffId,
  { role, hamlet, active, passwordHash }: StaffChange,
): Promise<Staff | null> => {
  const { db, staff } = within(tx);
  const [row] = await db
    .update(staff)
    .set({
      // An update must set something.
      id,
      ...(role !== undefined && { role }),
      ...(hamlet !== undefined && { hamletId: hamlet }),
      ...(active !== undefined && { active }),
      ...(passwordHash !== undefined && { passwordHash }),
    })
    .where(and(eq(staff.villageId, tx.village), eq(staff.id, id)))
    .returning();
  return row ? staffOf(row) : null;
};

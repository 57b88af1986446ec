import type { TransferId } from "@huzhu/domain/points";
import type { SignedSeal } from "@huzhu/domain/seal";
import { and, asc, count, desc, eq, gt } from "drizzle-orm";
import { limits, type Page, type PageRequest } from "../page.ts";
import { sealOf } from "../rows/checks.ts";
import { type Read, within } from "../unit.ts";

/** The last seal; `null` before the first. */
export const newest = async (read: Read): Promise<SignedSeal | null> => {
  const { db, seal } = within(read);
  const [row] = await db
    .select()
    .from(seal)
    .where(eq(seal.villageId, read.village))
    .orderBy(desc(seal.number))
    .limit(1);
  return row ? sealOf(row) : null;
};

export const byNumber = async (read: Read, number: number): Promise<SignedSeal | null> => {
  const { db, seal } = within(read);
  const [row] = await db
    .select()
    .from(seal)
    .where(and(eq(seal.villageId, read.village), eq(seal.number, number)));
  return row ? sealOf(row) : null;
};

/** The first seal that covers a leaf; `null` where none does yet. */
export const covering = async (read: Read, position: number): Promise<SignedSeal | null> => {
  const { db, seal } = within(read);
  const [row] = await db
    .select()
    .from(seal)
    .where(and(eq(seal.villageId, read.village), gt(seal.size, position)))
    .orderBy(asc(seal.number))
    .limit(1);
  return row ? sealOf(row) : null;
};

/** The seals, the newest first. */
export const page = async (read: Read, request: PageRequest): Promise<Page<SignedSeal>> => {
  const { db, seal } = within(read);
  const filter = eq(seal.villageId, read.village);
  const { limit, offset } = limits(request);
  const rows = await db
    .select()
    .from(seal)
    .where(filter)
    .orderBy(desc(seal.number))
    .limit(limit)
    .offset(offset);
  const [all] = await db.select({ total: count() }).from(seal).where(filter);
  return { rows: rows.map(sealOf), total: all?.total ?? 0 };
};

/** Where a transfer's leaf stands in the log, counted from 0; `null` where there is none. */
export const positionOf = async (read: Read, transfer: TransferId): Promise<number | null> => {
  const { db, leaf } = within(read);
  const [row] = await db
    .select({ position: leaf.position })
    .from(leaf)
    .where(
      and(
        eq(leaf.villageId, read.village),
        eq(leaf.kind, "transfer"),
        eq(leaf.subjectId, transfer),
      ),
    );
  return row?.position ?? null;
};

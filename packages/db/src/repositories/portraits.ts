import type { ResidentId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { and, eq, inArray } from "drizzle-orm";
import { type Read, safeOf, type Write, within } from "../unit.ts";
import type { Cell } from "../vault/cell.ts";

/** The picture of somebody for their card, and for nothing else. */
export interface Portrait {
  readonly resident: ResidentId;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const bytesCell = (row: string): Cell => ({ table: "portrait", column: "bytes", row });

export const remove = async (tx: Write, resident: ResidentId): Promise<void> => {
  const { db, portrait } = within(tx);
  await db
    .delete(portrait)
    .where(and(eq(portrait.villageId, tx.village), eq(portrait.residentId, resident)));
};

/** Keeps a picture; the one before is gone. */
export const set = async (
  tx: Write,
  { resident, mediaType, bytes }: Portrait,
  at: Instant,
): Promise<void> => {
  await remove(tx, resident);
  const { db, portrait } = within(tx);
  const sealed = safeOf(tx).sealBytes(bytes, bytesCell(resident));
  await db
    .insert(portrait)
    .values({ villageId: tx.village, residentId: resident, mediaType, bytes: sealed, takenAt: at });
};

export const ofResidents = async (
  read: Read,
  residents: ReadonlyArray<ResidentId>,
): Promise<ReadonlyMap<ResidentId, Portrait>> => {
  const { db, portrait } = within(read);
  const found = new Map<ResidentId, Portrait>();
  if (residents.length === 0) return found;
  const rows = await db
    .select()
    .from(portrait)
    .where(and(eq(portrait.villageId, read.village), inArray(portrait.residentId, [...residents])));
  const known = new Map<string, ResidentId>(residents.map((id) => [id, id]));
  for (const { residentId, mediaType, bytes } of rows) {
    const resident = known.get(residentId);
    if (!resident) continue;
    const opened = safeOf(read).openBytes(bytes, bytesCell(resident));
    found.set(resident, { resident, mediaType, bytes: opened });
  }
  return found;
};

import type { PhotoId } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";
import { and, eq } from "drizzle-orm";
import type { Photo } from "../nouns/photo.ts";
import { photoCell, photoOf } from "../rows/store.ts";
import { updateSet } from "../sets.ts";
import { type Read, safeOf, tableOf, type Write, within } from "../unit.ts";

export const insert = async (
  tx: Write,
  { id, mediaType, bytes }: Photo,
  at: Instant,
): Promise<void> => {
  const { db, photo } = within(tx);
  const sealed = safeOf(tx).sealBytes(bytes, photoCell(id));
  await db
    .insert(photo)
    .values({ villageId: tx.village, id, mediaType, bytes: sealed, createdAt: at });
};

export const byId = async (read: Read, id: PhotoId): Promise<Photo | null> => {
  const { db, photo } = within(read);
  const [row] = await db
    .select()
    .from(photo)
    .where(and(eq(photo.villageId, read.village), eq(photo.id, id)));
  const kept = row && photoOf(read, row);
  return kept && kept.bytes.length > 0 ? kept : null;
};

const NO_BYTES = new Uint8Array();

/** Erases what is to be seen on photos: from then on there is none under their ids. */
export const empty = async (tx: Write, ids: ReadonlyArray<PhotoId>): Promise<void> => {
  const changes = ids.map((id) => ({
    where: { villageId: tx.village, id },
    set: { bytes: safeOf(tx).sealBytes(NO_BYTES, photoCell(id)) },
  }));
  await updateSet(tx, tableOf(tx, "photo"), changes);
};

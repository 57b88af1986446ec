import { hash } from "node:crypto";
import type { ResidentId } from "@huzhu/domain/people";
import type { VisitId } from "@huzhu/domain/reciprocity";
import { PhotoId } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";
import { and, asc, count, eq, inArray } from "drizzle-orm";
import { inChunks } from "../bulk.ts";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { Photo } from "../nouns/photo.ts";
import type { VisitPhoto } from "../nouns/visit-photo.ts";
import { visitPhotoOf } from "../rows/visits.ts";
import { type Read, type Write, within } from "../unit.ts";
import * as photos from "./photos.ts";

/** When something was sent, and by whom. */
interface When {
  readonly at: Instant;
  readonly actor: Actor;
}

/** What a picture is known by in the log, which outlives it. */
export const digestOfPicture = (bytes: Uint8Array): string => hash("sha256", bytes, "hex");

/** Keeps a photo of a visit behind those that are kept already; the visit is locked by then. */
export const add = async (
  tx: Write,
  visitId: VisitId,
  photo: Photo,
  { at, actor }: When,
): Promise<void> => {
  await photos.insert(tx, photo, at);
  const place = (await counts(tx, [visitId])).get(visitId) ?? 0;
  const digest = digestOfPicture(photo.bytes);
  const row = { villageId: tx.village, visitId, place, photoId: photo.id, digest, at };
  const kept = { subject: `${visitId}/${place}`, row: { ...row, actor: JSON.stringify(actor) } };
  await keep(tx, "visitPhoto", [kept], at);
};

/** How many photos there are of visits; of those that have none, nothing is said. */
export const counts = async (
  read: Read,
  visits: ReadonlyArray<VisitId>,
): Promise<ReadonlyMap<string, number>> => {
  const { db, visitPhoto: t } = within(read);
  const found = new Map<string, number>();
  await inChunks(visits, async (some) => {
    const rows = await db
      .select({ visit: t.visitId, many: count() })
      .from(t)
      .where(and(eq(t.villageId, read.village), inArray(t.visitId, some)))
      .groupBy(t.visitId);
    for (const { visit, many } of rows) found.set(visit, many);
  });
  return found;
};

/** The photos of a visit, the earliest first; of an erased elder's nothing is to be seen any more. */
export const ofVisit = async (read: Read, visit: VisitId): Promise<ReadonlyArray<VisitPhoto>> => {
  const { db, visitPhoto: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.visitId, visit)))
    .orderBy(asc(t.place));
  return rows.map(visitPhotoOf);
};

/** Whether a photo is one of a visit, which not everybody may see who may see goods. */
export const isOne = async (read: Read, photo: PhotoId): Promise<boolean> => {
  const { db, visitPhoto: t } = within(read);
  const [one] = await db
    .select({ visit: t.visitId })
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.photoId, photo)));
  return one !== undefined;
};

/** Every photo of visits to somebody. */
export const ofElder = async (read: Read, elder: ResidentId): Promise<ReadonlyArray<PhotoId>> => {
  const { db, visitPhoto: t, visit } = within(read);
  const rows = await db
    .select({ id: t.photoId })
    .from(t)
    .innerJoin(visit, and(eq(visit.villageId, t.villageId), eq(visit.id, t.visitId)))
    .where(and(eq(t.villageId, read.village), eq(visit.elderId, elder)));
  return rows.map(({ id }) => PhotoId.make(id));
};

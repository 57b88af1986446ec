import { NotAPhoto, NotFound } from "@huzhu/contract";
import { type Actor, type VillageProfile, visitPhotos, visits, type Write } from "@huzhu/db";
import { bare } from "@huzhu/domain/picture";
import type { ConsentMissing } from "@huzhu/domain/privacy";
import {
  addPhoto,
  type OtherVisitStep,
  type PhotosEnough,
  type Visit,
  type VisitId,
} from "@huzhu/domain/reciprocity";
import { PhotoId } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { consentedToPhotos } from "../privacy/consented.ts";
import type { World } from "../world.ts";

interface Sent {
  readonly visit: VisitId;
  readonly base64: string;
  /** Whether whoever sends it may know of this visit. */
  readonly own: (visit: Visit) => boolean;
}

interface When {
  readonly now: Instant;
  readonly actor: Actor;
  readonly world: Pick<World, "newId">;
  readonly village: Pick<VillageProfile, "settings">;
}

type Refused = ConsentMissing | NotAPhoto | NotFound | OtherVisitStep | PhotosEnough;

/** Keeps a photo of a visit; where, when and with what it was taken is gone before it is written. */
export const keepPhoto = async (
  tx: Write,
  { visit: id, base64, own }: Sent,
  { now, actor, world, village }: When,
): Promise<Result.Result<Visit, Refused>> => {
  const visit = await visits.lock(tx, id);
  if (!visit || !own(visit)) return Result.fail(new NotFound({ what: "visit" }));
  const kept = (await visitPhotos.counts(tx, [id])).get(id) ?? 0;
  const added = addPhoto(visit, kept);
  if (Result.isFailure(added)) return Result.fail(added.failure);
  const consented = await consentedToPhotos(tx, visit.elder, village, now);
  if (Result.isFailure(consented)) return Result.fail(consented.failure);
  const picture = bare(Buffer.from(base64, "base64"));
  if (picture === null) return Result.fail(new NotAPhoto());
  const photo = { id: PhotoId.make(world.newId()), ...picture };
  await visitPhotos.add(tx, id, photo, { at: now, actor });
  return Result.succeed(visit);
};

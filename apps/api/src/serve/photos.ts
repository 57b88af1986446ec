import { type Endpoint, fund, goods, NotFound, proxies, purchases, visit } from "@huzhu/contract";
import { fundBook, mandates, photos, purchaseBook, type Read, visitPhotos } from "@huzhu/db";
import { PhotoId } from "@huzhu/domain/store";
import { Result, Schema } from "effect";
import type { Hono } from "hono";
import { kioskCaller, staffCaller } from "../mount/caller.ts";
import { askingFrom, refuse } from "../mount/mount.ts";
import type { World } from "../world.ts";

const isPhotoId = Schema.is(PhotoId);
const missing = new NotFound({ what: "photo" });

/** What somebody must be allowed to read to see a photo; `null` where whoever sees goods may. */
const readersOf = async (tx: Read, photo: PhotoId): Promise<Pick<Endpoint, "caller"> | null> => {
  if (await mandates.isPaper(tx, photo)) return proxies;
  if (await visitPhotos.isOne(tx, photo)) return visit;
  const { papers } = await fundBook.fund(tx);
  const orders = [...(await purchaseBook.orders(tx)).values()];
  const slips = orders.flatMap(({ receipts }) => receipts);
  if (slips.some((one) => one.photo === photo)) return purchases;
  return papers.some((paper) => paper.photo === photo) ? fund : null;
};

/**
 * The photos of goods, for whoever may see goods, those of papers, for staff who may see people,
 * those of the fund's receipts, for staff who may see the fund, those of delivery notes, for staff who
 * may see goods, and those of visits, for staff who
 * arrange them. A photo never changes under its id.
 */
export const servePhotos = (app: Hono, world: World): void => {
  app.get("/api/photos/:photo", async (c) => {
    const asking = askingFrom(c, world);
    const staff = await staffCaller(asking, goods);
    const kiosk = await kioskCaller(asking);
    const caller = Result.getOrNull(staff) ?? Result.getOrNull(kiosk);
    if (!caller) return refuse(c, Result.isFailure(staff) ? staff.failure : missing);
    const id = c.req.param("photo");
    const { village } = caller;
    const photo = isPhotoId(id)
      ? await world.db.read(village.id, (tx) => photos.byId(tx, id))
      : null;
    if (!photo) return refuse(c, missing);
    const wanted = await world.db.read(village.id, (tx) => readersOf(tx, photo.id));
    const reader = wanted && (await staffCaller(asking, wanted));
    if (reader && Result.isFailure(reader)) return refuse(c, missing);
    c.header("content-type", photo.mediaType);
    // What may be erased must not stay in a browser either.
    c.header("cache-control", wanted ? "no-store" : "private, max-age=31536000, immutable");
    return c.body(new Uint8Array(photo.bytes));
  });
};

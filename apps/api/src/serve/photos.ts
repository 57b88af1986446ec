import { fund, goods, NotFound, proxies } from "@huzhu/contract";
import { fundBook, mandates, photos } from "@huzhu/db";
import { PhotoId } from "@huzhu/domain/store";
import { Result, Schema } from "effect";
import type { Hono } from "hono";
import { kioskCaller, staffCaller } from "../mount/caller.ts";
import { askingFrom, refuse } from "../mount/mount.ts";
import type { World } from "../world.ts";

const isPhotoId = Schema.is(PhotoId);
const missing = new NotFound({ what: "photo" });

/**
 * The photos of goods, for whoever may see goods, those of papers, for staff who may see people, and
 * those of the fund's receipts, for staff who may see the fund. A
 * photo never changes under its id.
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
    const isPaper = await world.db.read(village.id, (tx) => mandates.isPaper(tx, photo.id));
    const { papers } = await world.db.read(village.id, fundBook.fund);
    const isReceipt = papers.some((paper) => paper.photo === photo.id);
    const wanted = isReceipt ? fund : proxies;
    const reader = isPaper || isReceipt ? await staffCaller(asking, wanted) : null;
    if (reader && Result.isFailure(reader)) return refuse(c, missing);
    c.header("content-type", photo.mediaType);
    c.header("cache-control", "private, max-age=31536000, immutable");
    return c.body(new Uint8Array(photo.bytes));
  });
};

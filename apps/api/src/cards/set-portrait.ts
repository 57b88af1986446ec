import { setPortrait as endpoint, NotAPhoto, NotFound } from "@huzhu/contract";
import { portraits, residents } from "@huzhu/db";
import { Result } from "effect";
import { mediaTypeOf } from "../goods/media-type.ts";
import { staffCommand } from "../mount/verb.ts";
import { cardLifeOf } from "./life-view.ts";

export const setPortrait = staffCommand(endpoint, async ({ tx, request, now }) => {
  const bytes = Buffer.from(request.body.base64, "base64");
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) return Result.fail(new NotAPhoto());
  const resident = await residents.byId(tx, request.params.resident);
  if (!resident) return Result.fail(new NotFound({ what: "resident" }));
  await portraits.set(tx, { resident: resident.id, mediaType, bytes }, now);
  return cardLifeOf(tx, resident.id, now);
});

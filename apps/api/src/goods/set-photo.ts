import { setPhoto as endpoint, NotAPhoto, NotFound } from "@huzhu/contract";
import { goods, photos } from "@huzhu/db";
import { bare } from "@huzhu/domain/picture";
import { PhotoId } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { goodRowOf } from "./good-row.ts";

export const setPhoto = staffCommand(endpoint, async ({ tx, request, now, world }) => {
  const picture = bare(Buffer.from(request.body.base64, "base64"));
  if (picture === null) return Result.fail(new NotAPhoto());
  const [good] = await goods.lock(tx, [request.params.good]);
  if (!good) return Result.fail(new NotFound({ what: "good" }));
  const photo = PhotoId.make(world.newId());
  await photos.insert(tx, { id: photo, ...picture }, now);
  await goods.change(tx, good.id, { photo });
  return Result.succeed(goodRowOf({ ...good, photo }, localDate(now)));
});

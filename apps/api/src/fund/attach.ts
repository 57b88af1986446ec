import { attachPaper as endpoint, NotAPhoto, NotFound } from "@huzhu/contract";
import { fundBook, journal, photos, sha256 } from "@huzhu/db";
import { bare } from "@huzhu/domain/picture";
import { PhotoId } from "@huzhu/domain/store";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { say } from "./say.ts";

/** The photo of a receipt is kept sealed, and the book keeps its digest. */
export const attachPaper = staffCommand(endpoint, async (call) => {
  const { tx, request, now, world } = call;
  const { about, title, base64 } = request.body;
  const picture = bare(Buffer.from(base64, "base64"));
  if (picture === null) return Result.fail(new NotAPhoto());
  await journal.lock(tx);
  const { gifts, inKind, orders, payments } = await fundBook.fund(tx);
  const all = [gifts, orders, payments].flatMap((map): ReadonlyArray<string> => [...map.keys()]);
  const known = [...all, ...inKind.map(({ id }) => id)].includes(about);
  if (!known) return Result.fail(new NotFound({ what: "payment" }));
  const photo = PhotoId.make(world.newId());
  await photos.insert(tx, { id: photo, ...picture }, now);
  await say(call, {
    _tag: "PaperAttached",
    about,
    photo,
    title,
    digest: Buffer.from(sha256(picture.bytes)).toString("hex"),
  });
  return Result.succeed({});
});

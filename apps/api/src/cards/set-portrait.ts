import { setPortrait as endpoint, NotAPhoto, NotFound } from "@huzhu/contract";
import { portraits, residents } from "@huzhu/db";
import { bare } from "@huzhu/domain/picture";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { cardLifeOf } from "./life-view.ts";

export const setPortrait = staffCommand(endpoint, async ({ tx, request, now }) => {
  const picture = bare(Buffer.from(request.body.base64, "base64"));
  if (picture === null) return Result.fail(new NotAPhoto());
  const resident = await residents.byId(tx, request.params.resident);
  if (!resident) return Result.fail(new NotFound({ what: "resident" }));
  await portraits.set(tx, { resident: resident.id, ...picture }, now);
  return cardLifeOf(tx, resident.id, now);
});

import { takeNeed as endpoint } from "@huzhu/contract";
import { journal, resources } from "@huzhu/db";
import { NeedId, takeNeed as take } from "@huzhu/domain/resources";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { hamletKnown } from "./hamlet-known.ts";

export const takeNeed = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world, staff } = call;
  await journal.lock(tx);
  const { need: draft } = request.body;
  const known = await hamletKnown(tx, draft.hamlet);
  if (Result.isFailure(known)) return Result.fail(known.failure);
  const id = NeedId.make(world.newId());
  await resources.recordNeed(tx, take(id, draft, staff, now), { at: now, actor });
  return Result.succeed({ need: id });
});

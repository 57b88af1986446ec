import { takeOffer as endpoint } from "@huzhu/contract";
import { journal, resources } from "@huzhu/db";
import { OfferId, takeOffer as take } from "@huzhu/domain/resources";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { hamletKnown } from "./hamlet-known.ts";

export const takeOffer = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world, staff } = call;
  await journal.lock(tx);
  const { offer: draft } = request.body;
  const known = await hamletKnown(tx, draft.hamlet);
  if (Result.isFailure(known)) return Result.fail(known.failure);
  const id = OfferId.make(world.newId());
  const taken = take(id, draft, staff, now);
  if (Result.isFailure(taken)) return Result.fail(taken.failure);
  await resources.recordOffer(tx, taken.success, { at: now, actor });
  return Result.succeed({ offer: id });
});

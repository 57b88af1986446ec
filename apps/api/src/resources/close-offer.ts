import { closeOffer as endpoint, NotFound } from "@huzhu/contract";
import { journal, resources } from "@huzhu/db";
import { closeResource } from "@huzhu/domain/resources";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const closeOffer = staffCommand(endpoint, async ({ tx, request, now, actor, staff }) => {
  await journal.lock(tx);
  const offer = await resources.offerById(tx, request.params.offer);
  if (!offer) return Result.fail(new NotFound({ what: "offer" }));
  const closed = closeResource(offer, request.body.why, staff, now);
  if (Result.isFailure(closed)) return Result.fail(closed.failure);
  await resources.recordOffer(tx, closed.success, { at: now, actor });
  return Result.succeed({ offer: offer.id });
});

import { matchResources as endpoint, NotFound } from "@huzhu/contract";
import { journal, resources } from "@huzhu/db";
import { LinkId, match } from "@huzhu/domain/resources";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const matchResources = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world, staff } = call;
  await journal.lock(tx);
  const offer = await resources.offerById(tx, request.body.offer);
  if (!offer) return Result.fail(new NotFound({ what: "offer" }));
  const need = await resources.needById(tx, request.body.need);
  if (!need) return Result.fail(new NotFound({ what: "need" }));
  const id = LinkId.make(world.newId());
  const facts = { offer, need, links: await resources.links(tx) };
  const matched = match(id, facts, staff, now);
  if (Result.isFailure(matched)) return Result.fail(matched.failure);
  await resources.recordLink(tx, matched.success, { at: now, actor });
  return Result.succeed({ link: id });
});

import { requestErasure as endpoint, NotFound } from "@huzhu/contract";
import { erasures, journal } from "@huzhu/db";
import { ErasureRequestId, mayErase, RequestedAlready } from "@huzhu/domain/privacy";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { erasureFactsOf } from "./erasure-facts.ts";

export const requestErasure = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, staff, world } = call;
  await journal.lock(tx);
  const { resident } = request.params;
  const known = await erasureFactsOf(tx, resident);
  if (!known) return Result.fail(new NotFound({ what: "resident" }));
  const settled = mayErase(known.facts);
  if (Result.isFailure(settled)) return Result.fail(settled.failure);
  const earlier = await erasures.waitingFor(tx, resident);
  if (earlier) return Result.fail(new RequestedAlready({ by: earlier.preparedBy.name }));
  const { ground, reason } = request.body;
  const asked = {
    ...{ id: ErasureRequestId.make(world.newId()), resident, ground, words: reason.trim() },
    ...{ preparedBy: { id: staff.id, name: staff.name }, at: now },
  };
  await erasures.ask(tx, asked, actor);
  return Result.succeed({ ...asked, name: known.person.name });
});

import { closeNeed as endpoint, NotFound } from "@huzhu/contract";
import { journal, resources } from "@huzhu/db";
import { closeResource } from "@huzhu/domain/resources";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const closeNeed = staffCommand(endpoint, async ({ tx, request, now, actor, staff }) => {
  await journal.lock(tx);
  const need = await resources.needById(tx, request.params.need);
  if (!need) return Result.fail(new NotFound({ what: "need" }));
  const closed = closeResource(need, request.body.why, staff, now);
  if (Result.isFailure(closed)) return Result.fail(closed.failure);
  await resources.recordNeed(tx, closed.success, { at: now, actor });
  return Result.succeed({ need: need.id });
});

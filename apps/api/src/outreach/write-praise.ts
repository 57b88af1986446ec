import { writePraise as endpoint, NotFound } from "@huzhu/contract";
import { households, journal, outreach } from "@huzhu/db";
import { PraiseId, writePraise as write } from "@huzhu/domain/outreach";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const writePraise = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world, staff } = call;
  await journal.lock(tx);
  const { praise: draft } = request.body;
  if (!(await households.byId(tx, draft.household))) {
    return Result.fail(new NotFound({ what: "household" }));
  }
  const id = PraiseId.make(world.newId());
  const written = write(id, draft, staff, now);
  if (Result.isFailure(written)) return Result.fail(written.failure);
  await outreach.recordPraise(tx, written.success, { at: now, actor });
  return Result.succeed({ praise: id });
});

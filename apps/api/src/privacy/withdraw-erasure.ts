import { withdrawErasure as endpoint, NotFound } from "@huzhu/contract";
import { erasures, journal } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const withdrawErasure = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const { resident } = request.params;
  if (!(await erasures.waitingFor(tx, resident))) {
    return Result.fail(new NotFound({ what: "erasure" }));
  }
  await erasures.end(tx, resident, actor, now);
  return Result.succeed({ resident });
});

import { signIn as endpoint, NotFound } from "@huzhu/contract";
import { journal, outreach, residents } from "@huzhu/db";
import { signIn as sign } from "@huzhu/domain/outreach";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const signIn = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const gathering = await outreach.gatheringById(tx, request.params.gathering);
  if (!gathering) return Result.fail(new NotFound({ what: "gathering" }));
  const came = [...new Set(request.body.came)];
  const known = await residents.byIds(tx, came);
  if (known.size < came.length) return Result.fail(new NotFound({ what: "resident" }));
  const signed = sign(gathering, came, localDate(now));
  if (Result.isFailure(signed)) return Result.fail(signed.failure);
  const { added, already } = signed.success;
  if (added > 0) {
    await outreach.recordGathering(tx, signed.success.gathering, { at: now, actor });
  }
  return Result.succeed({ added, already });
});

import { checkRulebook as endpoint } from "@huzhu/contract";
import { rulebooks } from "@huzhu/db";
import { adoptable, checkRulebook } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { decidedBy } from "../meetings/resolved-in.ts";
import { staffQuery } from "../mount/verb.ts";

/** What is wrong in the document itself is answered, however much it is; it is what was asked for. */
export const check = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const rulebook = request.body;
  const versions = await rulebooks.versions(tx);
  const possible = adoptable({ versions, scale: village.scale, today: localDate(now) }, rulebook);
  if (Result.isFailure(possible)) {
    const { failure } = possible;
    if (failure._tag !== "DuplicateRule" && failure._tag !== "RulebookFaulty") {
      return Result.fail(failure);
    }
  }
  const decided = await decidedBy(tx, "rulebook");
  return Result.succeed({ rulebook, faults: checkRulebook(rulebook), decided });
});

import { Result } from "effect";
import { MajorityNotReached, QuorumNotReached, VotesDoNotAddUp } from "./carry-refusal.ts";
import type { Decision } from "./decision.ts";
import { needed } from "./rule-of.ts";

/** Whether a meeting could decide, and did decide in favour; its figures alone, whenever it was. */
export const decided = (
  decision: Decision,
): Result.Result<Decision, VotesDoNotAddUp | QuorumNotReached | MajorityNotReached> => {
  const { body, due, present, inFavour } = decision;
  const all = inFavour + decision.against + decision.abstained;
  if (all > present || present > due || due === 0) {
    return Result.fail(new VotesDoNotAddUp({ due, present, votes: all }));
  }
  const least = needed(body, decision);
  if (present < least.present) {
    return Result.fail(new QuorumNotReached({ body, due, present, needed: least.present }));
  }
  if (inFavour < least.inFavour) {
    return Result.fail(new MajorityNotReached({ body, present, inFavour, needed: least.inFavour }));
  }
  return Result.succeed(decision);
};

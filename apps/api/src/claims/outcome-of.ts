import type { Outcome } from "@huzhu/contract";
import type { Claim } from "@huzhu/domain/claims";
import { Result } from "effect";
import { errorOf } from "../mount/refuse.ts";
import type { postOne } from "./post-one.ts";

/** What became of one claim of several that were to be counted. */
export const outcomeOf = (
  claim: Claim["id"],
  result: Awaited<ReturnType<typeof postOne>>,
  scale: Parameters<typeof errorOf>[1],
): Outcome => {
  if (Result.isFailure(result)) {
    return { _tag: "NotCounted", claim, refusal: errorOf(result.failure, scale) };
  }
  const { approval, holder } = result.success;
  const { points, steps } = approval.assessment;
  return { _tag: "Counted", claim, points, steps, balance: holder.balance };
};

import { Result } from "effect";
import type { StaffId } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import { NotTheirs } from "./not-theirs.ts";
import { type OtherStep, otherStep } from "./other-step.ts";
import type { Progress } from "./progress.ts";
import { startChecks } from "./start-checks.ts";
import type { Underway } from "./underway.ts";

export type ResubmitRefusal = OtherStep | NotTheirs;

/**
 * 重新申报: whoever recorded a claim says that it is right now, and the checks begin anew. What they
 * changed in it is asked of its rule by `record`, as the first time.
 */
export const resubmit = (
  { claim: { recordedBy }, progress }: Pick<Underway, "claim" | "progress">,
  by: StaffId,
  now: Instant,
): Result.Result<Progress, ResubmitRefusal> => {
  if (progress._tag !== "Returned") return Result.fail(otherStep(progress));
  if (by !== recordedBy) return Result.fail(new NotTheirs({ recordedBy }));
  return Result.succeed(startChecks(now, progress.round + 1));
};

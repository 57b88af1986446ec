import { Result } from "effect";
import type { Instant } from "../../time/instant.ts";
import { NotTheirs } from "./not-theirs.ts";
import { type OtherStep, otherStep } from "./other-step.ts";
import type { Party } from "./party.ts";
import type { Progress } from "./progress.ts";
import type { Underway } from "./underway.ts";

export type WithdrawRefusal = OtherStep | NotTheirs;

/**
 * 撤回: whoever recorded a claim takes it back, or the household that it is for, until it hangs on the
 * board or may be posted.
 */
export const withdraw = (
  { claim, progress }: Pick<Underway, "claim" | "progress">,
  by: Party,
  why: string,
  now: Instant,
): Result.Result<Progress, WithdrawRefusal> => {
  switch (progress._tag) {
    case "Checking":
    case "Returned":
    case "Checked": {
      const { household, recordedBy } = claim;
      const isTheirs = by._tag === "ByStaff" ? by.staff === recordedBy : by.household === household;
      if (!isTheirs) return Result.fail(new NotTheirs({ recordedBy }));
      return Result.succeed({ _tag: "Withdrawn", by, at: now, why });
    }
    default:
      return Result.fail(otherStep(progress));
  }
};

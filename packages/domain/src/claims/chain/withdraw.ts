import { Result } from "effect";
import type { Instant } from "../../time/instant.ts";
import { isSameParty, type Party } from "../party.ts";
import type { ClaimState } from "../state.ts";
import { NotTheirs } from "./not-theirs.ts";
import { type OtherStep, otherStep } from "./other-step.ts";
import type { Underway } from "./underway.ts";

export type WithdrawRefusal = OtherStep | NotTheirs;

/**
 * 撤回: whoever recorded a claim takes it back, or the household that it is for, until it hangs on the
 * board or may be posted.
 */
export const withdraw = (
  { claim: { state, household, recordedBy } }: Pick<Underway, "claim">,
  by: Party,
  why: string,
  now: Instant,
): Result.Result<ClaimState, WithdrawRefusal> => {
  switch (state._tag) {
    case "Checking":
    case "Returned":
    case "Checked": {
      const isTheirs = by._tag === "ByHousehold" && by.household === household;
      if (!isTheirs && !isSameParty(by, recordedBy))
        return Result.fail(new NotTheirs({ recordedBy }));
      return Result.succeed({ _tag: "Withdrawn", by, at: now, why });
    }
    default:
      return Result.fail(otherStep(state));
  }
};

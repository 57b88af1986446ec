import { Result } from "effect";
import type { Staff } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { ClaimState } from "../state.ts";
import { type LookAtRefusal, mayLookAt } from "./may-look-at.ts";
import { type OtherStep, otherStep } from "./other-step.ts";
import { stateOn } from "./state-on.ts";
import type { Underway } from "./underway.ts";

export type TurnDownRefusal = OtherStep | LookAtRefusal;

/**
 * 驳回: ends a claim on its way, with the reason. Also one that is Ready, which its rule may refuse at
 * the last moment, and one that nobody put right; on the board, only an objection ends it.
 */
export const turnDown = (
  { claim, kin }: Pick<Underway, "claim" | "kin">,
  staff: Pick<Staff, "id" | "household">,
  why: string,
  now: Instant,
): Result.Result<ClaimState, TurnDownRefusal> => {
  const current = stateOn(claim.state, localDate(now));
  switch (current._tag) {
    case "Checking":
    case "Returned":
    case "Checked":
    case "Ready":
      return Result.map(mayLookAt({ claim, kin }, staff), () => ({
        _tag: "Refused" as const,
        by: staff.id,
        at: now,
        why,
      }));
    default:
      return Result.fail(otherStep(current));
  }
};

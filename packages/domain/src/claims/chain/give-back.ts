import { Result } from "effect";
import type { Staff } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { ClaimState } from "../state.ts";
import { type LookAtRefusal, mayLookAt } from "./may-look-at.ts";
import { type OtherStep, otherStep } from "./other-step.ts";
import { stateOn } from "./state-on.ts";
import type { Underway } from "./underway.ts";

export type GiveBackRefusal = OtherStep | LookAtRefusal;

/**
 * 退回: back to whoever recorded it, with what is wrong. Whoever signed may do it too, because they see
 * their own mistake first. What is on the board comes back only by an objection.
 */
export const giveBack = (
  { claim, kin }: Pick<Underway, "claim" | "kin">,
  staff: Pick<Staff, "id" | "household">,
  why: string,
  now: Instant,
): Result.Result<ClaimState, GiveBackRefusal> => {
  const current = stateOn(claim.state, localDate(now));
  switch (current._tag) {
    case "Checking":
    case "Checked":
    case "Ready": {
      const { round } = current;
      const returned = { _tag: "Returned", round, by: staff.id, at: now, why } as const;
      return Result.map(mayLookAt({ claim, kin }, staff), () => returned);
    }
    default:
      return Result.fail(otherStep(current));
  }
};

import { Result, Schema } from "effect";
import type { Staff } from "../governance/staff.ts";
import type { TransferId } from "../points/ids.ts";
import type { Instant } from "../time/instant.ts";
import type { Claim } from "./claim.ts";
import { OwnHousehold } from "./decide.ts";

/** Only an approved claim has anything to take back: this one is in another state. */
export class NotApproved extends Schema.TaggedClass<NotApproved>()("NotApproved", {
  state: Schema.Literals(["Pending", "Refused", "Reversed"]),
}) {}

export interface ReverseApprovalFacts {
  readonly claim: Claim;
  readonly staff: Staff;
  /** The transfer that takes the points back, decided already. */
  readonly transfer: TransferId;
  readonly why: string;
}

export type ReverseApprovalRefusal = NotApproved | OwnHousehold;

/**
 * 冲正入账: the claim as it stands once its approval is undone by a reversal of its transfer.
 * Whoever approved it may undo it too, because they are the first to see their own mistake.
 * Refuses claims that are not approved, and staff of the household itself (law I14).
 */
export const reverseApproval = (
  { claim, staff, transfer, why }: ReverseApprovalFacts,
  now: Instant,
): Result.Result<Claim, ReverseApprovalRefusal> => {
  const { state, household } = claim;
  if (state._tag !== "Approved") return Result.fail(new NotApproved({ state: state._tag }));
  if (staff.household === household) return Result.fail(new OwnHousehold({ household }));
  const { points, counted, version } = state;
  return Result.succeed({
    ...claim,
    state: { _tag: "Reversed", by: staff.id, at: now, points, counted, version, why, transfer },
  });
};

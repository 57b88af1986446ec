import { Result, Schema } from "effect";
import type { Staff } from "../governance/staff.ts";
import type { TransferId } from "../points/ids.ts";
import type { Instant } from "../time/instant.ts";
import { type KinOfHousehold, notOfTheirs, type OwnHousehold } from "./chain/may-look-at.ts";
import type { KinHouseholds } from "./chain/underway.ts";
import type { Claim } from "./claim.ts";
import { ClaimStep, type Reversed } from "./state.ts";

/** Only an approved claim has anything to take back: this one is in another state. */
export class NotApproved extends Schema.TaggedClass<NotApproved>()("NotApproved", {
  state: ClaimStep,
}) {}

export interface ReverseApprovalFacts {
  readonly claim: Claim;
  /** The households of kin of the claim's household (law I14). */
  readonly kin: KinHouseholds;
  readonly staff: Staff;
  /** The transfer that takes the points back, decided already. */
  readonly transfer: TransferId;
  readonly why: string;
}

export type ReverseApprovalRefusal = NotApproved | OwnHousehold | KinOfHousehold;

/**
 * 冲正入账: the claim as it stands once its approval is undone by a reversal of its transfer.
 * Whoever approved it may undo it too, because they are the first to see their own mistake.
 * Refuses claims that are not approved, and staff of the household itself and of its kin (law I14).
 */
export const reverseApproval = (
  { claim, kin, staff, transfer, why }: ReverseApprovalFacts,
  now: Instant,
): Result.Result<Claim, ReverseApprovalRefusal> => {
  const { state } = claim;
  if (state._tag !== "Approved") return Result.fail(new NotApproved({ state: state._tag }));
  const undone = { _tag: "Reversed", by: staff.id, at: now, why, transfer } as const;
  const reversed: Reversed = { ...state, ...undone };
  return Result.map(notOfTheirs({ claim, kin }, staff), () => ({ ...claim, state: reversed }));
};

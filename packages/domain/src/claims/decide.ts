import { Result, Schema } from "effect";
import { type Staff, StaffId } from "../governance/staff.ts";
import { HouseholdId } from "../people/ids.ts";
import type { Instant } from "../time/instant.ts";
import type { Claim } from "./claim.ts";

/** The claim was decided before. */
export class AlreadyDecided extends Schema.TaggedClass<AlreadyDecided>()("AlreadyDecided", {
  state: Schema.Literals(["Approved", "Refused", "Reversed"]),
  by: StaffId,
}) {}

/** The decider belongs to the household that the claim is for (law I14). */
export class OwnHousehold extends Schema.TaggedClass<OwnHousehold>()("OwnHousehold", {
  household: HouseholdId,
}) {}

/** Whoever wrote the claim down does not decide it: two people look at every point. */
export class RecordedBySame extends Schema.TaggedClass<RecordedBySame>()("RecordedBySame", {
  recordedBy: StaffId,
}) {}

export type DecideRefusal = AlreadyDecided | OwnHousehold | RecordedBySame;

/** Whether this member of staff may decide this claim. */
export const mayDecide = (claim: Claim, staff: Staff): Result.Result<Claim, DecideRefusal> => {
  const { state, household, recordedBy } = claim;
  if (state._tag !== "Pending") {
    return Result.fail(new AlreadyDecided({ state: state._tag, by: state.by }));
  }
  if (staff.household === household) return Result.fail(new OwnHousehold({ household }));
  if (staff.id === recordedBy) return Result.fail(new RecordedBySame({ recordedBy }));
  return Result.succeed(claim);
};

/** Turns a claim down with a reason; the ledger does not move. */
export const refuse = (
  claim: Claim,
  staff: Staff,
  why: string,
  now: Instant,
): Result.Result<Claim, DecideRefusal> =>
  Result.map(mayDecide(claim, staff), () => ({
    ...claim,
    state: { _tag: "Refused", by: staff.id, at: now, why } as const,
  }));

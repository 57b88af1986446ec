import { Result, Schema } from "effect";
import { type Staff, StaffId } from "../../governance/staff.ts";
import { HouseholdId } from "../../people/ids.ts";
import { isStaff } from "../party.ts";
import type { Underway } from "./underway.ts";

/** They belong to the household that the claim is for (law I14). */
export class OwnHousehold extends Schema.TaggedClass<OwnHousehold>()("OwnHousehold", {
  household: HouseholdId,
}) {}

/** They belong to a household that is kin of the one that the claim is for (law I14). */
export class KinOfHousehold extends Schema.TaggedClass<KinOfHousehold>()("KinOfHousehold", {
  /** Theirs. */
  household: HouseholdId,
  /** How the two are kin, in a sentence, where it is known. */
  how: Schema.optionalKey(Schema.String),
}) {}

/** Whoever wrote the claim down has no say in it: two people look at every point. */
export class RecordedBySame extends Schema.TaggedClass<RecordedBySame>()("RecordedBySame", {
  recordedBy: StaffId,
}) {}

/** Whose household a claim is for, and whose it is not far enough from. */
export type Whose = Pick<Underway, "kin"> & {
  readonly claim: Pick<Underway["claim"], "household">;
};

/** Refuses those who belong to the claim's household or to its kin. */
export const notOfTheirs = (
  { claim, kin }: Whose,
  { household }: Pick<Staff, "household">,
): Result.Result<void, OwnHousehold | KinOfHousehold> => {
  if (household === claim.household) return Result.fail(new OwnHousehold({ household }));
  if (household === null || !kin.has(household)) return Result.void;
  const how = kin.get?.(household);
  return Result.fail(new KinOfHousehold({ household, ...(how !== undefined && { how }) }));
};

export type LookAtRefusal = OwnHousehold | KinOfHousehold | RecordedBySame;

/** Whether somebody is far enough from a claim to say anything about it; else why not. */
export const mayLookAt = (
  { claim, kin }: Pick<Underway, "claim" | "kin">,
  staff: Pick<Staff, "id" | "household">,
): Result.Result<void, LookAtRefusal> =>
  Result.flatMap(notOfTheirs({ claim, kin }, staff), () =>
    isStaff(claim.recordedBy, staff.id)
      ? Result.fail(new RecordedBySame({ recordedBy: staff.id }))
      : Result.void,
  );

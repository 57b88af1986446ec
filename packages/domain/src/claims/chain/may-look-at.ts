import { Result, Schema } from "effect";
import type { Staff } from "../../governance/staff.ts";
import { HouseholdId } from "../../people/ids.ts";
import { OwnHousehold, RecordedBySame } from "../decide.ts";
import type { Underway } from "./underway.ts";

/** They belong to a household that is kin of the one that the claim is for (law I14). */
export class KinOfHousehold extends Schema.TaggedClass<KinOfHousehold>()("KinOfHousehold", {
  /** Theirs. */
  household: HouseholdId,
}) {}

export type LookAtRefusal = OwnHousehold | KinOfHousehold | RecordedBySame;

/** Whether somebody is far enough from a claim to say anything about it; else why not. */
export const mayLookAt = (
  { claim, kin }: Pick<Underway, "claim" | "kin">,
  { id, household }: Pick<Staff, "id" | "household">,
): Result.Result<void, LookAtRefusal> => {
  if (household === claim.household) return Result.fail(new OwnHousehold({ household }));
  if (household !== null && kin.has(household)) {
    return Result.fail(new KinOfHousehold({ household }));
  }
  const { recordedBy } = claim;
  return id === recordedBy ? Result.fail(new RecordedBySame({ recordedBy })) : Result.void;
};

import { HouseholdId } from "@huzhu/domain/people";
import type { Change, Decision } from "@huzhu/domain/people/register";

/** Changes with the household that each is of: its own, or the one somebody belongs to afterwards. */
export const withHouseholds = (
  changes: ReadonlyArray<Change>,
  people: Decision["people"],
): ReadonlyArray<Change & { readonly household: HouseholdId }> => {
  const homes = new Map<string, HouseholdId>(people.map((one) => [one.id, one.householdId]));
  return changes.map((change) => ({
    ...change,
    household: homes.get(change.id) ?? HouseholdId.make(change.id),
  }));
};

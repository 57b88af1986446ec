import type { Hamlet } from "../hamlet.ts";
import type { Household } from "../household.ts";
import type { HouseholdId } from "../ids.ts";
import type { CheckedRoster } from "./checked.ts";
import type { NewIds } from "./new-ids.ts";
import type { PlannedResident } from "./plan-residents.ts";
import type { Register } from "./register.ts";

/** The hamlets that the village does not have yet. */
export const planHamlets = (checked: CheckedRoster, ids: NewIds): ReadonlyArray<Hamlet> => {
  const unknown = checked.households.filter(({ hamletId }) => hamletId === null);
  const names = new Set(unknown.map(({ hamlet }) => hamlet));
  return [...names].map((name) => ({ id: ids.hamlet(), name }));
};

/** A household whose head has moved away has none until somebody says who it is. */
const withoutLeavers = (
  households: ReadonlyArray<Household>,
  residents: ReadonlyArray<PlannedResident>,
): ReadonlyArray<Household> => {
  const home = new Map(residents.map(({ after }) => [after.id, after.householdId]));
  return households.map((household) => {
    const now = household.head === null ? undefined : home.get(household.head);
    return now !== undefined && now !== household.id ? { ...household, head: null } : household;
  });
};

/**
 * Every household of the register and of the roster as it will stand; `homes` are the ids of the
 * checked households, in their order.
 */
export const planHouseholds = (
  checked: CheckedRoster,
  register: Register,
  homes: ReadonlyArray<HouseholdId>,
  hamlets: ReadonlyArray<Hamlet>,
  residents: ReadonlyArray<PlannedResident>,
): ReadonlyArray<Household> => {
  const after = new Map(register.households.map((household) => [household.id, household]));
  const hamletIds = new Map(hamlets.map(({ id, name }) => [name, id]));
  const residentIn = new Map(residents.map((resident) => [resident.row, resident.after.id]));
  checked.households.forEach(({ hamlet, number, address, headRow, ...known }, at) => {
    const id = homes[at];
    const hamletId = known.hamletId ?? hamletIds.get(hamlet);
    if (!id || !hamletId) return;
    const head = headRow === null ? undefined : residentIn.get(headRow);
    after.set(id, { id, hamletId, number, address, head: head ?? after.get(id)?.head ?? null });
  });
  return withoutLeavers([...after.values()], residents);
};

import type { CardNumber } from "../card/index.ts";
import type { HouseholdId } from "../ids.ts";
import type { Resident } from "../resident.ts";
import type { CheckedRoster } from "./checked.ts";
import { merge } from "./merge.ts";
import type { NewIds } from "./new-ids.ts";
import type { Register } from "./register.ts";

/** Somebody of whom a row speaks, before (`null`: not known yet) and after the import. */
export interface PlannedResident {
  readonly row: number;
  readonly before: Resident | null;
  readonly after: Resident;
  readonly card: CardNumber | null;
}

/** Everybody whose row counts; `homes` are the ids of the checked households, in their order. */
export const planResidents = (
  checked: CheckedRoster,
  register: Register,
  homes: ReadonlyArray<HouseholdId>,
  ids: NewIds,
): ReadonlyArray<PlannedResident> => {
  const known = new Map(register.residents.map((resident) => [resident.id, resident]));
  return checked.rows.flatMap(({ row, person, residentId, household }) => {
    const householdId = household === null ? undefined : homes[household];
    if (!person || !householdId) return [];
    const before = residentId === null ? null : (known.get(residentId) ?? null);
    const id = before?.id ?? ids.resident();
    const after = { id, householdId, ...merge(person, before) };
    return [{ row, before, after, card: person.card }];
  });
};

import { fold } from "../fold.ts";
import type { CheckedHousehold, CheckedRow, LeftOut } from "./checked.ts";
import type { PersonRow } from "./person-row.ts";
import type { Register } from "./register.ts";
import type { RegisterIndex } from "./register-index.ts";

/**
 * Who is in the register but not in the file. Nothing happens to them. Somebody of whom a bad row
 * speaks, by identity number or by name, is not said to have left.
 */
export const findLeft = (
  people: ReadonlyArray<PersonRow>,
  rows: ReadonlyArray<CheckedRow>,
  households: ReadonlyArray<CheckedHousehold>,
  { residents }: Register,
  index: RegisterIndex,
): ReadonlyArray<LeftOut> => {
  const found = new Set(rows.flatMap(({ residentId }) => residentId ?? []));
  const ids = new Set(people.flatMap(({ idNumber }) => idNumber ?? []));
  const unsure = new Set(rows.flatMap(({ verdict, name }) => (verdict === "bad" ? name : [])));
  const hamlets = new Set(households.map(({ hamlet }) => hamlet));
  return residents.flatMap(({ id, name, idNumber, householdId }) => {
    const named = (idNumber !== null && ids.has(idNumber)) || unsure.has(fold(name));
    const household = index.household(householdId);
    if (found.has(id) || named || !household || index.leftHow(id)) return [];
    const { hamlet, number } = index.placeOf(household);
    return [{ id, name, household: householdId, hamlet, number, near: hamlets.has(hamlet) }];
  });
};

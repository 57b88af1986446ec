import type { Household } from "../household.ts";
import type { Resident } from "../resident.ts";
import type { Person } from "./person.ts";
import type { RegisterIndex } from "./register-index.ts";

const mayBe = (resident: Resident, person: Person): boolean =>
  resident.idNumber === null || person.idNumber === null;

/** The resident that the row speaks of, or somebody whose identity number contradicts it. */
export interface ResidentMatch {
  readonly resident: Resident | null;
  readonly contradicts: Resident | null;
}

/** By identity number wherever the resident lives, else by name and birth date in the household. */
export const matchResident = (
  person: Person,
  household: Household | null,
  index: RegisterIndex,
): ResidentMatch => {
  const byId = index.residentBy(person.idNumber);
  if (byId) return { resident: byId, contradicts: null };
  const namesakes = index
    .namesakes(person.name, person.birthDate)
    .filter((resident) => resident.householdId === household?.id);
  const resident = namesakes.find((namesake) => mayBe(namesake, person)) ?? null;
  return { resident, contradicts: resident ? null : (namesakes[0] ?? null) };
};

/** Everybody in the whole village who can be this person. */
export const possibleMatches = (person: Person, index: RegisterIndex): ReadonlyArray<Resident> => {
  const byId = index.residentBy(person.idNumber);
  if (byId) return [byId];
  return index
    .namesakes(person.name, person.birthDate)
    .filter((resident) => mayBe(resident, person));
};

import type { Resident } from "../resident.ts";
import type { Change } from "./checked.ts";
import type { Person } from "./person.ts";

type Facts = Omit<Resident, "id" | "householdId">;

/** What is known of somebody once the row is taken in: what it does not say stays as it was. */
export const merge = (person: Person, before: Resident | null): Facts => ({
  name: person.name,
  sex: person.sex,
  birthDate: person.birthDate,
  idNumber: person.idNumber ?? before?.idNumber ?? null,
  relation: person.relation ?? before?.relation ?? "other",
  phone: person.phone ?? before?.phone ?? null,
  residence: person.residence ?? before?.residence ?? "home",
  registered: before?.registered ?? true,
});

const COMPARED = [
  "name",
  "sex",
  "birthDate",
  "idNumber",
  "relation",
  "phone",
  "residence",
] as const;

/** Which facts the row changes. */
export const changedFacts = (person: Person, before: Resident): ReadonlyArray<Change> => {
  const after = merge(person, before);
  return COMPARED.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));
};

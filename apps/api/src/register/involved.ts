import { census, type Read } from "@huzhu/db";
import type { HouseholdId, IdNumber, ResidentId } from "@huzhu/domain/people";
import type { Act } from "@huzhu/domain/people/register";

/** The residents whom an act names. */
const residentsOf = (act: Act): ReadonlyArray<ResidentId> => {
  const named = "resident" in act ? [act.resident] : [];
  const goes = act._tag === "Split" ? act.goes : [];
  return [...named, ...goes];
};

/** The households that an act names itself. */
const householdsOf = (act: Act): ReadonlyArray<HouseholdId> => {
  const named = "household" in act ? [act.household] : [];
  const into = "into" in act ? [act.into] : [];
  const heir = "heir" in act && act.heir?._tag === "ToHousehold" ? [act.heir.household] : [];
  return [...named, ...into, ...heir];
};

/** Whose ID number the act writes down, so that nobody else has it. */
export const idNumberOf = (act: Act): IdNumber | null => {
  if (act._tag === "TakeIn") return act.idNumber;
  return act._tag === "CorrectPerson" ? (act.facts.idNumber ?? null) : null;
};

/** The number that the act gives a household; `null` where it gives none. */
export const numberOf = (act: Act): string | null => {
  if (act._tag === "Split" || act._tag === "MoveHome") return act.number;
  return act._tag === "CorrectHome" ? (act.facts.number ?? null) : null;
};

/** All households that an act is about: those it names, and those of the people it names. */
export const householdsIn = async (read: Read, act: Act): Promise<ReadonlyArray<HouseholdId>> => {
  const people = await census.somePeople(read, residentsOf(act));
  const homes = people.map(({ householdId }) => householdId);
  return [...new Set([...householdsOf(act), ...homes])].toSorted();
};

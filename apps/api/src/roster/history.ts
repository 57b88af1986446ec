import { census, changes, type Read, type RegisterAct, type Write } from "@huzhu/db";
import { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { homeChange, personChange } from "@huzhu/domain/people/register";

/** Whom to watch while something is written, and which households it makes or takes away. */
export interface Watched {
  readonly households: ReadonlyArray<string>;
  readonly residents: ReadonlyArray<string>;
  readonly passing: ReadonlySet<string>;
}

const seen = async (read: Read, { households, residents }: Watched) => {
  const { homes } = await census.ofHouseholds(
    read,
    households.map((id) => HouseholdId.make(id)),
  );
  const people = await census.somePeople(
    read,
    residents.map((id) => ResidentId.make(id)),
  );
  return { homes: new Map(homes.map((home) => [home.id, home])), people };
};

/**
 * Writes something that changes households and residents, and into the history of the register what
 * changed. Whoever is new has no history: they were there before the computer was.
 */
export const withHistory = async <A>(
  tx: Write,
  watched: Watched,
  act: RegisterAct,
  newSalt: () => string,
  write: () => Promise<A>,
): Promise<A> => {
  const before = await seen(tx, watched);
  const answer = await write();
  const after = await seen(tx, watched);
  const was = new Map(before.people.map((person) => [person.id, person]));
  const homes = [...after.homes.values()].flatMap((home) => {
    const change = homeChange(before.homes.get(home.id) ?? null, home);
    return change ? [{ ...change, household: home.id }] : [];
  });
  const people = after.people.flatMap((person) => {
    const earlier = was.get(person.id) ?? null;
    const change = personChange(earlier, person);
    const from = earlier?.householdId ?? person.householdId;
    const household = watched.passing.has(person.householdId) ? from : person.householdId;
    // The history outlives a household that goes with its import, and points at none such.
    const fromNowhere = watched.passing.has(from);
    return change ? [{ ...change, household, fromNowhere }] : [];
  });
  await changes.write(tx, act, [...homes, ...people], newSalt);
  return answer;
};

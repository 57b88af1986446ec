import { Result } from "effect";
import type { HouseholdId, ResidentId } from "../ids.ts";
import { type ActFacts, HasLeft, HouseholdDissolved, NotInRegister, NotMember } from "./facts.ts";
import { type Home, membersOf } from "./home.ts";
import type { Person } from "./person.ts";

/** A household that there still is. */
export const openHome = (
  { homes }: ActFacts,
  id: HouseholdId,
): Result.Result<Home, NotInRegister | HouseholdDissolved> => {
  const home = homes.find((one) => one.id === id);
  if (!home) return Result.fail(new NotInRegister({ what: "household" }));
  const { number, dissolved } = home;
  return dissolved === null
    ? Result.succeed(home)
    : Result.fail(new HouseholdDissolved({ number, on: dissolved }));
};

export const personIn = (
  { people }: ActFacts,
  id: ResidentId,
): Result.Result<Person, NotInRegister> => {
  const person = people.find((one) => one.id === id);
  return person ? Result.succeed(person) : Result.fail(new NotInRegister({ what: "resident" }));
};

/** Somebody who belongs to a household now. */
export const memberIn = (
  facts: ActFacts,
  id: ResidentId,
): Result.Result<Person, NotInRegister | HasLeft> =>
  Result.flatMap(personIn(facts, id), (person) => {
    const { name, departure } = person;
    return departure === null
      ? Result.succeed(person)
      : Result.fail(new HasLeft({ name, ...departure }));
  });

/** Some members of a household, each named once. */
export const membersNamed = (
  facts: ActFacts,
  home: Home,
  ids: ReadonlyArray<ResidentId>,
): Result.Result<ReadonlyArray<Person>, NotInRegister | NotMember> =>
  Result.gen(function* () {
    const members = membersOf(facts.people, home.id);
    const found: Array<Person> = [];
    for (const id of new Set(ids)) {
      const { name } = yield* personIn(facts, id);
      const member = members.find((one) => one.id === id);
      if (!member) return yield* Result.fail(new NotMember({ name }));
      found.push(member);
    }
    return found;
  });

import { Result } from "effect";
import type { ChangeHead } from "./act.ts";
import type { ActFacts, HouseholdDissolved, NotInRegister, NotMember, Outcome } from "./facts.ts";
import { membersOf } from "./home.ts";
import { membersNamed, openHome } from "./look-up.ts";
import { underHead } from "./under-head.ts";

/** 换户主: what the members are to the new head follows, but for what is said of them. */
export const changeHead = (
  facts: ActFacts,
  { household, head, relations }: ChangeHead,
): Result.Result<Outcome, NotInRegister | HouseholdDissolved | NotMember> =>
  Result.gen(function* () {
    const home = yield* openHome(facts, household);
    yield* membersNamed(facts, home, [head, ...relations.map(({ resident }) => resident)]);
    const said = new Map(relations.map(({ resident, relation }) => [resident, relation]));
    const people = underHead(membersOf(facts.people, home.id), head).map((person) => ({
      ...person,
      relation: person.id === head ? person.relation : (said.get(person.id) ?? person.relation),
    }));
    return { homes: [{ ...home, head }], people, flows: [] };
  });

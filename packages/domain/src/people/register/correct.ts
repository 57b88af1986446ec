import { Result, Schema } from "effect";
import type { CorrectHome, CorrectPerson } from "./act.ts";
import type { ActFacts, HouseholdDissolved, NotInRegister, Outcome } from "./facts.ts";
import { IdNumberTaken } from "./join.ts";
import { openHome, personIn } from "./look-up.ts";
import { type NumberTaken, numberFree } from "./number-free.ts";

/** What a head is to themselves is not for correction: another one is named as head instead. */
export class IsHead extends Schema.TaggedClass<IsHead>()("IsHead", { name: Schema.String }) {}

/** 更正: what was written about somebody was wrong, and never so. */
export const correctPerson = (
  facts: ActFacts,
  { resident, facts: right }: CorrectPerson,
): Result.Result<Outcome, NotInRegister | IdNumberTaken | IsHead> =>
  Result.gen(function* () {
    const person = yield* personIn(facts, resident);
    const holder = facts.people.find(
      ({ id, idNumber }) =>
        right.idNumber !== undefined &&
        idNumber !== null &&
        idNumber === right.idNumber &&
        id !== resident,
    );
    if (holder) {
      const left = holder.departure !== null;
      return yield* Result.fail(new IdNumberTaken({ name: holder.name, left }));
    }
    if (right.relation !== undefined && person.relation === "head") {
      return yield* Result.fail(new IsHead({ name: person.name }));
    }
    const { absence = person.absence } = right;
    const residence = absence === null ? "home" : "away";
    return { homes: [], people: [{ ...person, ...right, absence, residence }], flows: [] };
  });

/** 更正: what was written about a household was wrong. */
export const correctHome = (
  facts: ActFacts,
  { household, facts: right }: CorrectHome,
): Result.Result<Outcome, NotInRegister | HouseholdDissolved | NumberTaken> =>
  Result.gen(function* () {
    const home = yield* openHome(facts, household);
    const after = { ...home, ...right };
    yield* numberFree(facts, { number: after.number, hamlet: after.hamletId }, home);
    return { homes: [after], people: [], flows: [] };
  });

import { Result, Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { ChangeHousehold, Return, TakeIn } from "./act.ts";
import {
  type ActFacts,
  HasLeft,
  type HouseholdDissolved,
  type NotInRegister,
  type Outcome,
} from "./facts.ts";
import { memberIn, openHome, personIn } from "./look-up.ts";
import { SameHousehold } from "./merge.ts";
import type { Person } from "./person.ts";
import { type RemainRefusal, remain } from "./remain.ts";

/** Somebody in the register has this ID number; who had left comes back by a return. */
export class IdNumberTaken extends Schema.TaggedClass<IdNumberTaken>()("IdNumberTaken", {
  name: Schema.String,
  left: Schema.Boolean,
}) {}

/** It happened before the person was born. */
export class BeforeBirth extends Schema.TaggedClass<BeforeBirth>()("BeforeBirth", {
  name: Schema.String,
  birthDate: CalendarDate,
}) {}

/** Somebody who is to come back never left. */
export class NeverLeft extends Schema.TaggedClass<NeverLeft>()("NeverLeft", {
  name: Schema.String,
}) {}

type HomeRefusal = NotInRegister | HouseholdDissolved;

/** 迁入, 嫁入, 出生: somebody new to the register, who lives at home. */
export const takeIn = (
  facts: ActFacts,
  act: TakeIn,
): Result.Result<Outcome, HomeRefusal | IdNumberTaken | BeforeBirth> =>
  Result.gen(function* () {
    const home = yield* openHome(facts, act.household);
    const { name, sex, birthDate, idNumber, phone, relation, registered, on } = act;
    const holder = facts.people.find((one) => idNumber !== null && one.idNumber === idNumber);
    if (holder) {
      const left = holder.departure !== null;
      return yield* Result.fail(new IdNumberTaken({ name: holder.name, left }));
    }
    if (on < birthDate) return yield* Result.fail(new BeforeBirth({ name, birthDate }));
    const person: Person = {
      ...{ id: facts.newResident, householdId: home.id, name, sex, birthDate, idNumber },
      ...{ relation, phone, residence: "home", registered, absence: null, departure: null },
    };
    return { homes: [], people: [person], flows: [] };
  });

/** 村内婚嫁, 投靠: a member of one household becomes one of another. */
export const changeHousehold = (
  facts: ActFacts,
  act: ChangeHousehold,
): Result.Result<Outcome, HomeRefusal | HasLeft | SameHousehold | RemainRefusal> =>
  Result.gen(function* () {
    const person = yield* memberIn(facts, act.resident);
    const from = yield* openHome(facts, person.householdId);
    const into = yield* openHome(facts, act.into);
    if (from.id === into.id) {
      return yield* Result.fail(new SameHousehold({ number: into.number }));
    }
    const rest = yield* remain(facts, from, [person], act);
    const { relation } = act;
    return { ...rest, people: [{ ...person, householdId: into.id, relation }, ...rest.people] };
  });

/** 迁回: somebody who had left for good is a member again, and at home. */
export const comeBack = (
  facts: ActFacts,
  act: Return,
): Result.Result<Outcome, HomeRefusal | HasLeft | NeverLeft> =>
  Result.gen(function* () {
    const person = yield* personIn(facts, act.resident);
    const { name, departure } = person;
    if (departure === null) return yield* Result.fail(new NeverLeft({ name }));
    if (departure.how === "died") return yield* Result.fail(new HasLeft({ name, ...departure }));
    const into = yield* openHome(facts, act.into);
    const { relation } = act;
    const at = { householdId: into.id, relation, residence: "home", absence: null } as const;
    return { homes: [], people: [{ ...person, ...at, departure: null }], flows: [] };
  });

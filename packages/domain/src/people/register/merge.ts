import { Result, Schema } from "effect";
import type { Merge } from "./act.ts";
import type { ActFacts, HouseholdDissolved, NotInRegister, Outcome } from "./facts.ts";
import { membersOf } from "./home.ts";
import { openHome } from "./look-up.ts";
import { type DissolveRefusal, dissolve } from "./remain.ts";

/** The household is the one that they are in already. */
export class SameHousehold extends Schema.TaggedClass<SameHousehold>()("SameHousehold", {
  number: Schema.String,
}) {}

export type MergeRefusal = SameHousehold | NotInRegister | HouseholdDissolved | DissolveRefusal;

/** 并户: everybody of a household joins another one, with all points and debts. */
export const merge = (facts: ActFacts, act: Merge): Result.Result<Outcome, MergeRefusal> =>
  Result.gen(function* () {
    const from = yield* openHome(facts, act.household);
    const into = yield* openHome(facts, act.into);
    if (from.id === into.id) {
      return yield* Result.fail(new SameHousehold({ number: from.number }));
    }
    const heir = { _tag: "ToHousehold", household: into.id } as const;
    const { homes, flows } = yield* dissolve(facts, from, { on: act.on, heir });
    const people = membersOf(facts.people, from.id).map(
      (person) => ({ ...person, householdId: into.id, relation: "other" }) as const,
    );
    return { homes, people, flows };
  });

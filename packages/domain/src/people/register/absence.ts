import { Result, Schema } from "effect";
import type { ComeHome, GoAway } from "./act.ts";
import type { ActFacts, HasLeft, NotInRegister, Outcome } from "./facts.ts";
import { memberIn } from "./look-up.ts";
import { UNTOLD } from "./person.ts";

/** Somebody is said to come home before they went. */
export class BackBeforeGone extends Schema.TaggedClass<BackBeforeGone>()("BackBeforeGone", {
  name: Schema.String,
}) {}

/** 外出: who was away before stays away since then; the rest is told anew. */
export const goAway = (
  facts: ActFacts,
  { resident, on, to, back }: GoAway,
): Result.Result<Outcome, NotInRegister | HasLeft | BackBeforeGone> =>
  Result.gen(function* () {
    const person = yield* memberIn(facts, resident);
    const { name, absence } = person;
    if (back !== null && back < on) return yield* Result.fail(new BackBeforeGone({ name }));
    const since = absence?.since ?? on;
    const away = { residence: "away", absence: { ...UNTOLD, since, to, back } } as const;
    return { homes: [], people: [{ ...person, ...away }], flows: [] };
  });

/** 回来了: somebody who was away lives at home again. */
export const comeHome = (
  facts: ActFacts,
  { resident }: ComeHome,
): Result.Result<Outcome, NotInRegister | HasLeft> =>
  Result.map(memberIn(facts, resident), (person) => ({
    homes: [],
    people: [{ ...person, residence: "home", absence: null }],
    flows: [],
  }));

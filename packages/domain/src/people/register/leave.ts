import { Result } from "effect";
import type { Leave } from "./act.ts";
import type { ActFacts, HasLeft, NotInRegister, Outcome } from "./facts.ts";
import { memberIn, openHome } from "./look-up.ts";
import { type RemainRefusal, remain } from "./remain.ts";

/** 去世, 迁出, 嫁出: somebody is no member of any household here any more. */
export const leave = (
  facts: ActFacts,
  act: Leave,
): Result.Result<Outcome, NotInRegister | HasLeft | RemainRefusal> =>
  Result.gen(function* () {
    const person = yield* memberIn(facts, act.resident);
    const home = yield* openHome(facts, person.householdId);
    const rest = yield* remain(facts, home, [person], act);
    const { how, on } = act;
    return { ...rest, people: [{ ...person, departure: { how, on } }, ...rest.people] };
  });

import { Result } from "effect";
import type { MoveHome } from "./act.ts";
import type { ActFacts, HouseholdDissolved, NotInRegister, Outcome } from "./facts.ts";
import { openHome } from "./look-up.ts";
import { type NumberTaken, numberFree } from "./number-free.ts";

/** 搬家: a household has another hamlet, number or address from now on. */
export const moveHome = (
  facts: ActFacts,
  act: MoveHome,
): Result.Result<Outcome, NotInRegister | HouseholdDissolved | NumberTaken> =>
  Result.gen(function* () {
    const home = yield* openHome(facts, act.household);
    yield* numberFree(facts, act, home);
    const { hamlet: hamletId, number, address } = act;
    return { homes: [{ ...home, hamletId, number, address }], people: [], flows: [] };
  });

import { Result } from "effect";
import type { ResidentId } from "../../people/ids.ts";
import { type OtherVisitStep, otherVisitStep, type Visit } from "./visit.ts";

/** Says who goes, in place of whoever was to go before; before anybody is there. */
export const assignHelpers = (
  visit: Visit,
  helpers: ReadonlyArray<ResidentId>,
): Result.Result<Visit, OtherVisitStep> =>
  visit.state._tag === "Planned"
    ? Result.succeed({ ...visit, helpers: [...new Set(helpers)] })
    : Result.fail(otherVisitStep(visit));

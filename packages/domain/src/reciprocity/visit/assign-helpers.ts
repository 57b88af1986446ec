import { Result } from "effect";
import type { HelperId } from "../helper/ids.ts";
import { type OtherVisitStep, otherVisitStep, type Visit } from "./visit.ts";

/** Says who goes, in place of whoever was to go before; before anybody is there. */
export const assignHelpers = (
  visit: Visit,
  helpers: ReadonlyArray<HelperId>,
): Result.Result<Visit, OtherVisitStep> =>
  visit.state._tag === "Planned"
    ? Result.succeed({ ...visit, helpers: [...new Set(helpers)] })
    : Result.fail(otherVisitStep(visit));

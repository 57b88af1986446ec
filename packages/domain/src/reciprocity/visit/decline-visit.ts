import { Result } from "effect";
import type { HelperId } from "../helper/ids.ts";
import { type OtherVisitStep, otherVisitStep, type Visit } from "./visit.ts";

/**
 * 来不了: one helper says beforehand that they cannot come. The others still go; where nobody is
 * left, the office sends somebody else. Nobody is asked why: it is often an illness.
 */
export const declineVisit = (visit: Visit, who: HelperId): Result.Result<Visit, OtherVisitStep> =>
  visit.state._tag === "Planned"
    ? Result.succeed({ ...visit, helpers: visit.helpers.filter((helper) => helper !== who) })
    : Result.fail(otherVisitStep(visit));

import { Result } from "effect";
import type { Instant } from "../../time/instant.ts";
import { type OtherVisitStep, otherVisitStep, type Visit } from "./visit.ts";

/** 没去成: nobody came. */
export const missVisit = (
  visit: Visit,
  why: string,
  now: Instant,
): Result.Result<Visit, OtherVisitStep> =>
  visit.state._tag === "Planned"
    ? Result.succeed({ ...visit, state: { _tag: "Missed", at: now, why } })
    : Result.fail(otherVisitStep(visit));

/** 取消: nobody is to come. */
export const callOffVisit = (
  visit: Visit,
  why: string,
  now: Instant,
): Result.Result<Visit, OtherVisitStep> =>
  visit.state._tag === "Planned"
    ? Result.succeed({ ...visit, state: { _tag: "CalledOff", at: now, why } })
    : Result.fail(otherVisitStep(visit));

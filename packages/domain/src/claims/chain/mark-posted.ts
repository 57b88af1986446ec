import { Result } from "effect";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import { type OtherStep, otherStep } from "./other-step.ts";
import type { Progress } from "./progress.ts";
import { progressOn } from "./progress-on.ts";
import type { Underway } from "./underway.ts";

/** 入账: what `approve` has counted is at its end. Refuses all that is not Ready today. */
export const markPosted = (
  { progress }: Pick<Underway, "progress">,
  now: Instant,
): Result.Result<Progress, OtherStep> => {
  const current = progressOn(progress, localDate(now));
  if (current._tag !== "Ready") return Result.fail(otherStep(current));
  const { round, signed, notice } = current;
  return Result.succeed({ _tag: "Posted", round, at: now, signed, notice });
};

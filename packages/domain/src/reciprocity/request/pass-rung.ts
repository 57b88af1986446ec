import { Result, Schema } from "effect";
import { isRequestOver, type OtherRequestStep, otherRequestStep } from "./other-request-step.ts";
import type { HelpRequest } from "./request.ts";
import { type Passing, Rung, rungAfter } from "./rung.ts";

/** Another rung is asked now; they are passed over one after the other. */
export class OtherRung extends Schema.TaggedClass<OtherRung>()("OtherRung", { rung: Rung }) {}

/** Behind the public backstop there is nobody. */
export class LastRung extends Schema.TaggedClass<LastRung>()("LastRung", {}) {}

/** What is not urgent waits until the rung was asked. */
export class NotUrgent extends Schema.TaggedClass<NotUrgent>()("NotUrgent", {}) {}

export type PassRungRefusal = OtherRequestStep | OtherRung | LastRung | NotUrgent;

/** Goes on to the next rung of the ladder, with why this one does not help. */
export const passRung = (
  request: HelpRequest,
  passing: Passing,
): Result.Result<HelpRequest, PassRungRefusal> => {
  if (isRequestOver(request)) return Result.fail(otherRequestStep(request));
  const rung = rungAfter(request.passed);
  if (passing.rung !== rung) return Result.fail(new OtherRung({ rung }));
  if (rung === "public") return Result.fail(new LastRung());
  if (passing.why._tag === "Urgent" && !request.urgent) return Result.fail(new NotUrgent());
  return Result.succeed({ ...request, passed: [...request.passed, passing] });
};

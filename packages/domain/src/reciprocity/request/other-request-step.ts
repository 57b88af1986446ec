import { Schema } from "effect";
import type { HelpRequest } from "./request.ts";
import { RequestStep } from "./state.ts";

/** The request has come to another step, at which this is not done. */
export class OtherRequestStep extends Schema.TaggedClass<OtherRequestStep>()("OtherRequestStep", {
  step: RequestStep,
}) {}

export const otherRequestStep = ({ state }: HelpRequest): OtherRequestStep =>
  new OtherRequestStep({ step: state._tag });

const OVER: ReadonlySet<RequestStep> = new Set(["Closed", "Cancelled", "PassedOn"]);

/** Whether nobody has anything to do about it any more. */
export const isRequestOver = ({ state }: Pick<HelpRequest, "state">): boolean =>
  OVER.has(state._tag);

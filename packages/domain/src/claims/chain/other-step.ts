import { Schema } from "effect";
import { type ClaimState, ClaimStep } from "../state.ts";

/** The claim is at another step of its way, at which this is not done. */
export class OtherStep extends Schema.TaggedClass<OtherStep>()("OtherStep", { step: ClaimStep }) {}

export const otherStep = ({ _tag }: ClaimState): OtherStep => new OtherStep({ step: _tag });

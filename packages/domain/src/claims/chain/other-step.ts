import { Schema } from "effect";
import type { Progress } from "./progress.ts";

/** The claim is at another step of its way, at which this is not done. */
export class OtherStep extends Schema.TaggedClass<OtherStep>()("OtherStep", {
  step: Schema.Literals([
    "Checking",
    "Returned",
    "Checked",
    "OnNotice",
    "Halted",
    "Ready",
    "Posted",
    "Refused",
    "Withdrawn",
  ]),
}) {}

export const otherStep = ({ _tag }: Progress): OtherStep => new OtherStep({ step: _tag });

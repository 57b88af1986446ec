import { Schema } from "effect";
import { Points } from "../points/points.ts";
import { RuleCode } from "./ids.ts";
import { Step } from "./step.ts";

/** What a claim is worth, and why. */
export const Assessment = Schema.Struct({
  rule: RuleCode,
  ruleTitle: Schema.String,
  version: Schema.Int,
  /** What the account gets, or loses where negative. */
  points: Points,
  /** What counts towards caps and buckets: `points`, except where a bucket was taken from. */
  counted: Points,
  /** What went beyond a cap and goes to the relief pool. */
  donated: Points,
  /** What went beyond a cap and is kept as honour. */
  honoured: Points,
  steps: Schema.Array(Step),
});
export type Assessment = typeof Assessment.Type;

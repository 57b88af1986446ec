import { Schema } from "effect";
import { ClaimId } from "../claims/ids.ts";
import { RuleCode } from "../rulebook/ids.ts";
import { Step } from "../rulebook/step.ts";
import { RedemptionId } from "../store/ids.ts";

/** An approved claim: which rule of which version gave or took the points, step by step. */
export const ByRule = Schema.TaggedStruct("ByRule", {
  claim: ClaimId,
  rule: RuleCode,
  ruleTitle: Schema.String,
  version: Schema.Int,
  steps: Schema.Array(Step),
});
export type ByRule = typeof ByRule.Type;

/** Points exchanged for goods; `summary` names the goods as they were called that day. */
export const ByRedemption = Schema.TaggedStruct("ByRedemption", {
  redemption: RedemptionId,
  summary: Schema.String,
});
export type ByRedemption = typeof ByRedemption.Type;

/** Why a transfer exists. Every point has one. */
export const Reason = Schema.Union([ByRule, ByRedemption]);
export type Reason = typeof Reason.Type;

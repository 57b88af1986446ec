import { Schema } from "effect";
import { ElderGroup } from "../elders/group.ts";
import { AbilityLevel } from "../elders/level.ts";
import { RiskClass } from "../elders/risk.ts";
import { Title } from "../rulebook/rule.ts";

const Age = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 120 }));

/** How somebody in extreme poverty is supported: 分散供养 at home, or 集中供养 in a house. */
export const Support = Schema.Literals(["atHome", "inInstitution"]);
export type Support = typeof Support.Type;

export const SUPPORT_LABELS: Record<Support, string> = {
  atHome: "分散供养",
  inInstitution: "集中供养",
};

/**
 * One way to be entitled: all that is said in it has to hold, of a list any one of its values. What
 * the village cannot know of itself, an office's paper says: such a line is a hint, never a claim.
 * Source: practice.md section 9 number 23.
 */
export const EligibilityLine = Schema.Struct({
  age: Schema.optionalKey(
    Schema.Struct({ least: Schema.optionalKey(Age), most: Schema.optionalKey(Age) }),
  ),
  groups: Schema.optionalKey(Schema.Array(ElderGroup).check(Schema.isMinLength(1))),
  levels: Schema.optionalKey(Schema.Array(AbilityLevel).check(Schema.isMinLength(1))),
  risks: Schema.optionalKey(Schema.Array(RiskClass).check(Schema.isMinLength(1))),
  support: Schema.optionalKey(Support),
  /** The paper that an office gives, and that somebody has to bring. */
  paper: Schema.optionalKey(Title),
});
export type EligibilityLine = typeof EligibilityLine.Type;

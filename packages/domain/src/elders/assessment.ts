import { Schema } from "effect";
import { ResidentId } from "../people/ids.ts";
import { Phone } from "../people/phone.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { AbilityResult } from "./assess-ability.ts";
import { Conditions } from "./conditions.ts";
import { AssessmentId } from "./ids.ts";
import { GivenMarks, Marks } from "./marks.ts";

/** Why an elder is assessed: for the first time, as due, after a change, because somebody doubts. */
export const AssessmentReason = Schema.Literals([
  "first",
  "routine",
  "immediate",
  "doubt",
  "other",
]);
export type AssessmentReason = typeof AssessmentReason.Type;

export const ASSESSMENT_REASON_LABELS: Record<AssessmentReason, string> = {
  first: "首次评估",
  routine: "常规评估",
  immediate: "即时评估（情况有变化）",
  doubt: "对结果有疑问的复评",
  other: "其他",
};

const Written = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(25));

/** 信息提供者: who told the assessors about the elder, what they are to them, and how to ask again. */
export const Informant = Schema.Struct({
  name: Written,
  /** In the informant's words: 本人, 儿子, 邻居. */
  tie: Written.check(Schema.isMaxLength(10)),
  phone: Schema.NullOr(Phone),
});
export type Informant = typeof Informant.Type;

/** What assessors bring back from an elder. */
export const AssessmentDraft = Schema.Struct({
  assessedOn: CalendarDate,
  reason: AssessmentReason,
  /** What else there is to say; where the reason is another one, what it is. */
  note: Schema.String.check(Schema.isMaxLength(200)),
  assessors: Schema.Array(Written).check(Schema.isMinLength(1), Schema.isMaxLength(4)),
  informant: Informant,
  marks: GivenMarks,
  conditions: Conditions,
  /** The earlier assessment that this one takes the place of, because it was wrong. */
  replaces: Schema.NullOr(AssessmentId),
});
export type AssessmentDraft = typeof AssessmentDraft.Type;

/** An assessment as it is kept: never changed, at most replaced by another one. */
export const Assessment = Schema.Struct({
  ...AssessmentDraft.fields,
  id: AssessmentId,
  resident: ResidentId,
  marks: Marks,
  result: AbilityResult,
  recordedAt: Instant,
});
export type Assessment = typeof Assessment.Type;

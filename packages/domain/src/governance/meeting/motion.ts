import { Schema } from "effect";
import { HouseholdId } from "../../people/ids.ts";
import { Written } from "../decision/decision.ts";
import { MotionId } from "../decision/motion-id.ts";

/** What a motion brings into force, once it is carried; `text` is what it says and nothing else. */
export const MotionAbout = Schema.Literals([
  "text",
  "rulebook",
  "catalog",
  "pointsPolicy",
  "scheme",
  "round",
  "budget",
]);
export type MotionAbout = typeof MotionAbout.Type;

/** 议题 as somebody puts it to a meeting. */
export const MotionDraft = Schema.Struct({
  title: Written(60),
  /** What is to be decided, as it is read out. */
  text: Written(2000),
  about: MotionAbout,
  /** Which one of its kind: a version, a round, a line of the budget. */
  subject: Schema.NullOr(Schema.String.check(Schema.isPattern(/^\S{1,64}$/))),
  /** Households that it is about, besides those that its subject names. */
  concerns: Schema.Array(HouseholdId).check(Schema.isMaxLength(500)),
});
export type MotionDraft = typeof MotionDraft.Type;

/**
 * 议题 as anybody may put it: what it says, or a document that later takes its figures from it. A
 * scheme, a round and a budget are put from their own pages, which know what they are about.
 */
export const SpokenMotion = Schema.Struct({
  ...MotionDraft.fields,
  about: Schema.Literals(["text", "rulebook", "catalog", "pointsPolicy"]),
  subject: Schema.Null,
});
export type SpokenMotion = typeof SpokenMotion.Type;

/** 议题: what a meeting votes on. */
export const Motion = Schema.Struct({
  id: MotionId,
  ...MotionDraft.fields,
  /** What all hamlets vote on, each on its own day: the voices of all of them are counted together. */
  joint: Schema.optionalKey(MotionId),
});
export type Motion = typeof Motion.Type;

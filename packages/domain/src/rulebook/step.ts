import { Schema } from "effect";
import { Points } from "../points/points.ts";
import { CapPeriod, Overflow } from "./cap.ts";
import { RuleCode } from "./ids.ts";
import { FactName, FactValue } from "./predicate.ts";
import { Ratio } from "./ratio.ts";
import { Title } from "./rule.ts";

/**
 * What the rule gives for a quantity before anything else: `points` for every `every` units.
 * `quantity` is in units of ten to the minus `decimals`; `carried` of it came from earlier claims.
 */
export const Base = Schema.TaggedStruct("Base", {
  quantity: Schema.Int,
  unit: Schema.String,
  every: Schema.Int,
  points: Points,
  result: Points,
  decimals: Schema.optionalKey(Schema.Int),
  carried: Schema.optionalKey(Schema.Int),
});

/** Somebody found `given` right, between `least` and `most`, for a reason. */
export const Given = Schema.TaggedStruct("Given", {
  least: Points,
  most: Points,
  given: Points,
  reason: Schema.String,
  result: Points,
});

/** Grades that were given: how many judges gave each, over all parts, and what that makes. */
export const Marked = Schema.TaggedStruct("Marked", {
  judges: Schema.Int,
  parts: Schema.Int,
  grades: Schema.Array(Schema.Struct({ grade: Schema.String, points: Points, times: Schema.Int })),
  result: Points,
});

/** The class that a fact names gives so many. */
export const Classed = Schema.TaggedStruct("Classed", {
  by: FactName,
  is: FactValue,
  result: Points,
});

/** What deductions left of a full mark in a period. */
export const Left = Schema.TaggedStruct("Left", {
  period: CapPeriod,
  key: Schema.String,
  full: Points,
  taken: Points,
  result: Points,
});

/** Taken from the full mark of a bucket, and so not from the account. */
export const TakenFrom = Schema.TaggedStruct("TakenFrom", {
  bucket: RuleCode,
  title: Title,
  taken: Points,
  result: Points,
});

/** How many claims of the named rules the period had; any of them and nothing is given. */
export const Absent = Schema.TaggedStruct("Absent", {
  period: CapPeriod,
  key: Schema.String,
  claims: Schema.Int,
  points: Points,
  result: Points,
});

/** A fact multiplied the points. */
export const Multiplied = Schema.TaggedStruct("Multiplied", {
  by: FactName,
  title: Schema.optionalKey(Title),
  is: Schema.NullOr(FactValue),
  times: Ratio,
  result: Points,
});

/** A veto that holds on the day: nothing counts. */
export const Vetoed = Schema.TaggedStruct("Vetoed", {
  by: RuleCode,
  title: Title,
  dropped: Points,
  result: Points,
});

/** What a veto takes back of its period. */
export const TakenBack = Schema.TaggedStruct("TakenBack", {
  period: CapPeriod,
  key: Schema.String,
  periods: Schema.Int,
  result: Points,
});

/**
 * A cap cut the points: `already` of `most` were used, `dropped` do not count. Whose cap it is:
 * the rule's own, the holder's over all rules or a category, or the whole village's.
 */
export const Capped = Schema.TaggedStruct("Capped", {
  period: CapPeriod,
  key: Schema.String,
  most: Points,
  already: Points,
  dropped: Points,
  result: Points,
  of: Schema.optionalKey(Schema.Literals(["holder", "village"])),
  category: Schema.optionalKey(Schema.String),
  overflow: Schema.optionalKey(Overflow),
});

/** One step of how a claim became points, so that "why did I get 4?" has an answer. */
export const Step = Schema.Union([
  Base,
  Given,
  Marked,
  Classed,
  Left,
  TakenFrom,
  Absent,
  Multiplied,
  Vetoed,
  TakenBack,
  Capped,
]);
export type Step = typeof Step.Type;

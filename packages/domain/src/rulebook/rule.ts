import { Schema } from "effect";
import { Origin } from "../points/lot.ts";
import { Matching } from "../points/matching.ts";
import { Points } from "../points/points.ts";
import { Period } from "../time/period.ts";
import { Cap } from "./cap.ts";
import { RuleCode } from "./ids.ts";
import { FactName, FactValue, Predicate } from "./predicate.ts";
import { Ratio } from "./ratio.ts";

export const Title = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(80));
const Unit = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(8));
export const Remark = Schema.String.check(Schema.isMaxLength(600));
/** A grade, a part of a sheet, or a class, in the village's words. */
const Word = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(20));

/** The most that one unit may give or take; ten thousand units of it are still an exact amount. */
export const MOST_GAINED = 100_000_000;
const Gained = Points.check(Schema.isBetween({ minimum: 1, maximum: MOST_GAINED }));
const Maybe = Points.check(Schema.isBetween({ minimum: 0, maximum: MOST_GAINED }));

/**
 * How often a rule counts: once in a period or in a life, for whoever gets the points (`holder`), for
 * the person who did it (`person`), or for what the claim names (`subject`: a student, a newcomer).
 * Source: practice.md section 9 number 7 (milestone, attribute, referral).
 */
export const Once = Schema.Struct({
  per: Schema.Union([Period, Schema.Literal("life")]),
  of: Schema.Literals(["holder", "person", "subject"]),
});
export type Once = typeof Once.Type;

/**
 * Points times a factor that a fact decides: level of the service, role, holiday. A value that is not
 * listed counts `otherwise`, or once. Source: practice.md section 9 number 9.
 */
export const Multiplier = Schema.Struct({
  by: FactName,
  title: Schema.optionalKey(Title),
  factors: Schema.Array(Schema.Struct({ is: FactValue, times: Ratio })).check(
    Schema.isMinLength(1),
  ),
  otherwise: Schema.optionalKey(Ratio),
});
export type Multiplier = typeof Multiplier.Type;

/** What has to be there before a claim counts. */
export const Evidence = Schema.Literals(["reason", "photo", "document", "twoSignatures"]);
export type Evidence = typeof Evidence.Type;

const line = {
  code: RuleCode,
  title: Title,
  /** The heading under which the village's paper lists it. */
  category: Schema.optionalKey(Title),
  /** What is counted, in the village's words: 次, 小时, 斤. */
  unit: Unit,
  caps: Schema.Array(Cap),
  /** Who gets the points: the whole household once, the person, or every member of a team alike. */
  subject: Schema.optionalKey(Schema.Literals(["household", "person", "team"])),
  /** Which account it counts on: points, or minutes of time credit. */
  measure: Schema.optionalKey(Schema.Literals(["points", "time"])),
  when: Schema.optionalKey(Predicate),
  once: Schema.optionalKey(Once),
  multipliers: Schema.optionalKey(Schema.Array(Multiplier)),
  /** Where the points come from: `earned` unless a village gives them for nothing. */
  origin: Schema.optionalKey(Origin),
  /** How many earned points have to be spent beside those of this rule. */
  matching: Schema.optionalKey(Matching),
  evidence: Schema.optionalKey(Schema.Array(Evidence)),
  note: Schema.optionalKey(Remark),
  /** What the published source leaves open and was filled in here. */
  assumed: Schema.optionalKey(Schema.Array(Remark)),
};

/** The same points each time. */
export const Fixed = Schema.Struct({ kind: Schema.Literal("fixed"), ...line, points: Gained });
export type Fixed = typeof Fixed.Type;

/** Between `least` and `most` points, as whoever decides finds right; a reason is required. */
export const Range = Schema.Struct({
  kind: Schema.Literal("range"),
  ...line,
  least: Maybe,
  most: Gained,
});
export type Range = typeof Range.Type;

/**
 * Points for every full `every` units. `decimals` says how finely units are counted (1: half hours
 * are `15` tenths of three). What is left over counts nothing (`drop`), is kept for the next time
 * (`carry`), or counts its share (`share`).
 */
export const PerQuantity = Schema.Struct({
  kind: Schema.Literal("perQuantity"),
  ...line,
  points: Gained,
  every: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 })),
  decimals: Schema.optionalKey(Schema.Literals([0, 1, 2, 3])),
  remainder: Schema.optionalKey(Schema.Literals(["drop", "carry", "share"])),
});
export type PerQuantity = typeof PerQuantity.Type;

/**
 * Grades that give points, summed over the parts of a sheet and averaged over the judges.
 * Source: practice.md section 9 number 4.
 */
export const Graded = Schema.Struct({
  kind: Schema.Literal("graded"),
  ...line,
  grades: Schema.Array(Schema.Struct({ grade: Word, points: Maybe })).check(Schema.isMinLength(2)),
  parts: Schema.optionalKey(Schema.Array(Word).check(Schema.isMinLength(1))),
  judges: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 50 }))),
});
export type Graded = typeof Graded.Type;

/** Points by the class that a fact names: the first that fits. */
export const ByClass = Schema.Struct({
  kind: Schema.Literal("byClass"),
  ...line,
  by: FactName,
  classes: Schema.Array(Schema.Struct({ is: FactValue, points: Maybe })).check(
    Schema.isMinLength(1),
  ),
});
export type ByClass = typeof ByClass.Type;

/** A sheet on which a mark from 0 to `full` is given. */
export const FullMark = Schema.Struct({
  kind: Schema.Literal("fullMark"),
  ...line,
  full: Gained,
});
export type FullMark = typeof FullMark.Type;

/**
 * A full mark from which deductions take during a period; what is left of it, never below zero,
 * counts once, when the claim for the period is made. Source: practice.md section 9 number 6.
 */
export const Bucket = Schema.Struct({
  kind: Schema.Literal("bucket"),
  ...line,
  full: Gained,
  period: Period,
});
export type Bucket = typeof Bucket.Type;

/**
 * Points taken each time; `points` says how many, as a positive number. With `from` they are taken
 * from that bucket and not from the account.
 */
export const Deduction = Schema.Struct({
  kind: Schema.Literal("deduction"),
  ...line,
  points: Gained,
  /** Up to so many, as whoever decides finds right; then a reason is required. */
  most: Schema.optionalKey(Gained),
  from: Schema.optionalKey(RuleCode),
});
export type Deduction = typeof Deduction.Type;

/** Points for a period in which nothing of the named rules was counted. */
export const Absence = Schema.Struct({
  kind: Schema.Literal("absence"),
  ...line,
  points: Gained,
  period: Period,
  unless: Schema.Array(RuleCode).check(Schema.isMinLength(1)),
});
export type Absence = typeof Absence.Type;

/**
 * 一票否决: takes back what the period brought by the rules of `of` (all where it is left out), and
 * nothing of them counts in this period and the ones after it, `periods` in all. With `keeps` what
 * was earned stays and only the bar remains.
 * Source: practice.md section 9 number 12 (void, veto, bar).
 */
export const Veto = Schema.Struct({
  kind: Schema.Literal("veto"),
  ...line,
  period: Period,
  periods: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 60 }))),
  of: Schema.optionalKey(Schema.Array(RuleCode).check(Schema.isMinLength(1))),
  keeps: Schema.optionalKey(Schema.Boolean),
});
export type Veto = typeof Veto.Type;

/** One line of a rulebook: what earns or costs points. */
export const Rule = Schema.Union([
  Fixed,
  Range,
  PerQuantity,
  Graded,
  ByClass,
  FullMark,
  Bucket,
  Deduction,
  Absence,
  Veto,
]);
export type Rule = typeof Rule.Type;
export type RuleKind = Rule["kind"];

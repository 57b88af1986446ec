import { Schema } from "effect";
import { Points } from "../points/points.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Period } from "../time/period.ts";
import { CapPeriod } from "./cap.ts";
import { RuleCode } from "./ids.ts";
import { FactValue } from "./predicate.ts";
import { Ratio } from "./ratio.ts";

/** Where in the document: keys and positions from the top, `["rules", 3, "from"]`. */
export const FaultPath = Schema.Array(Schema.Union([Schema.String, Schema.Int]));
export type FaultPath = typeof FaultPath.Type;

/** With an error a document cannot be adopted; a warning says that it may not mean what it says. */
export type Severity = "error" | "warning";

const fault = <
  const Tag extends string,
  const S extends Severity,
  const F extends Schema.Struct.Fields,
>(
  tag: Tag,
  severity: S,
  fields: F,
) => Schema.TaggedStruct(tag, { severity: Schema.tag(severity), path: FaultPath, ...fields });

/** Neither a rule nor any other section: the document says nothing. */
export const EmptyRulebook = fault("EmptyRulebook", "error", {});
/** Another line of the same section has this code already; `first` is its position. */
export const DuplicateCode = fault("DuplicateCode", "error", { code: RuleCode, first: Schema.Int });
/** A deduction takes from what is no bucket. */
export const NoSuchBucket = fault("NoSuchBucket", "error", { code: RuleCode });
/** An absence or a veto names a rule that there is not. */
export const NoSuchRule = fault("NoSuchRule", "error", { code: RuleCode });
/** A cap over a category that no rule has. */
export const NoSuchCategory = fault("NoSuchCategory", "error", { category: Schema.String });
/** The least is more than the most: of points, places, fen, or a fact. */
export const LimitsReversed = fault("LimitsReversed", "error", {
  least: Schema.Int,
  most: Schema.Int,
});
/** A grade, a part of a sheet, a class, a factor, an age or a good that is listed twice. */
export const ListedTwice = fault("ListedTwice", "error", { value: FactValue });
/** More marks than anybody gives on one sheet: parts times judges. */
export const TooManyMarks = fault("TooManyMarks", "error", {
  parts: Schema.Int,
  judges: Schema.Int,
  most: Schema.Int,
});
/** One claim could give more than an amount can be. */
export const TooMuch = fault("TooMuch", "error", { most: Points });
/** A step of a threshold is not higher than the one before it. */
export const NotAscending = fault("NotAscending", "error", { least: Points, before: Points });
/** Two prizes for the same places: `from` to `to` is what they share. */
export const PlacesOverlap = fault("PlacesOverlap", "error", { from: Schema.Int, to: Schema.Int });
/** Two prizes for the same part of those who are ranked. */
export const PercentTwice = fault("PercentTwice", "error", { topPercent: Schema.Int });
/** Scores fold from a period into one that is not longer, or that it does not lie in. */
export const DoesNotFold = fault("DoesNotFold", "error", { from: Period, to: Period });
/** The same periods fold twice. */
export const FoldsTwice = fault("FoldsTwice", "error", { from: Period, to: Period });
/** The best count, and nobody says how many. */
export const BestMissing = fault("BestMissing", "error", {});
/** A ceiling of the whole village counts over time: not for one claim, not on one account. */
export const NotOfVillage = fault("NotOfVillage", "error", { period: CapPeriod });
/** A threshold on the score of a period does not say which. */
export const PeriodMissing = fault("PeriodMissing", "error", {});
/** More than the whole surplus is divided. */
export const MoreThanWhole = fault("MoreThanWhole", "error", { share: Ratio });
/** No day is ever open. */
export const NeverOpen = fault("NeverOpen", "error", {});

/** One time gives more than the rule's own cap allows. */
export const OverOwnCap = fault("OverOwnCap", "warning", { points: Points, most: Points });
/** What is left over counts its share, although whole portions of several units are counted. */
export const ShareOfSeveral = fault("ShareOfSeveral", "warning", { every: Schema.Int });
/** Decimals of a quantity on a rule that counts none. */
export const DecimalsUnused = fault("DecimalsUnused", "warning", {});
/** How many of the best count, although not the best do. */
export const BestUnused = fault("BestUnused", "warning", {});
/** A threshold on all that was ever earned, which the document does not count. */
export const LifetimeUncounted = fault("LifetimeUncounted", "warning", {});
/** The document takes effect inside a period over which it counts; the next begins on `next`. */
export const StartsWithin = fault("StartsWithin", "warning", {
  period: Period,
  effectiveFrom: CalendarDate,
  next: CalendarDate,
});

/** What is wrong with a rulebook document, and where. */
export const Fault = Schema.Union([
  EmptyRulebook,
  DuplicateCode,
  NoSuchBucket,
  NoSuchRule,
  NoSuchCategory,
  LimitsReversed,
  ListedTwice,
  TooManyMarks,
  TooMuch,
  NotAscending,
  PlacesOverlap,
  PercentTwice,
  DoesNotFold,
  FoldsTwice,
  BestMissing,
  NotOfVillage,
  PeriodMissing,
  MoreThanWhole,
  NeverOpen,
  OverOwnCap,
  ShareOfSeveral,
  DecimalsUnused,
  BestUnused,
  LifetimeUncounted,
  StartsWithin,
]);
export type Fault = typeof Fault.Type;

import { Schema } from "effect";
import { Points } from "../points/points.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { RuleCode } from "./ids.ts";
import { FactName, FactValue } from "./predicate.ts";
import { Evidence, Once } from "./rule.ts";

/** The rulebook in force has no rule of that code. */
export class UnknownRule extends Schema.TaggedClass<UnknownRule>()("UnknownRule", {
  rule: RuleCode,
  version: Schema.Int,
}) {}

/** The rulebook was not in force on the day of the event. */
export class NotInForce extends Schema.TaggedClass<NotInForce>()("NotInForce", {
  eventDate: CalendarDate,
  effectiveFrom: CalendarDate,
}) {}

/** The rule is for others: its condition is not fulfilled. */
export class NotEligible extends Schema.TaggedClass<NotEligible>()("NotEligible", {
  rule: RuleCode,
}) {}

/** The rule counts once, and did; `key` names the period, or is `life`. */
export class AlreadyCounted extends Schema.TaggedClass<AlreadyCounted>()("AlreadyCounted", {
  rule: RuleCode,
  of: Once.fields.of,
  key: Schema.String,
}) {}

/** More units than one claim may count. */
export class QuantityTooLarge extends Schema.TaggedClass<QuantityTooLarge>()("QuantityTooLarge", {
  most: Schema.Int,
}) {}

/** The rule leaves the points to whoever decides: they are missing, or outside its range. */
export class GivenOutside extends Schema.TaggedClass<GivenOutside>()("GivenOutside", {
  least: Points,
  most: Points,
  given: Schema.NullOr(Points),
}) {}

/** Every judge gives every part of the sheet a grade; so many were expected. */
export class MarksIncomplete extends Schema.TaggedClass<MarksIncomplete>()("MarksIncomplete", {
  judges: Schema.Int,
  parts: Schema.Int,
}) {}

/** The sheet has no such grade. */
export class UnknownGrade extends Schema.TaggedClass<UnknownGrade>()("UnknownGrade", {
  grade: Schema.String,
  grades: Schema.Array(Schema.String),
}) {}

/** No class of the rule fits what is known. */
export class NoClass extends Schema.TaggedClass<NoClass>()("NoClass", {
  by: FactName,
  is: Schema.NullOr(FactValue),
}) {}

/** The rule wants evidence that nobody has seen. */
export class EvidenceMissing extends Schema.TaggedClass<EvidenceMissing>()("EvidenceMissing", {
  evidence: Evidence,
}) {}

/** The rule counts for each person or each subject, and the claim names none. */
export class NobodyNamed extends Schema.TaggedClass<NobodyNamed>()("NobodyNamed", {
  of: Schema.Literals(["person", "subject"]),
}) {}

export type AssessRefusal =
  | UnknownRule
  | NotInForce
  | NotEligible
  | AlreadyCounted
  | QuantityTooLarge
  | GivenOutside
  | MarksIncomplete
  | UnknownGrade
  | NoClass
  | EvidenceMissing
  | NobodyNamed;

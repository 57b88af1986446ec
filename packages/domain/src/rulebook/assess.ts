import { Result, Schema } from "effect";
import { negate, Points, subtract, times } from "../points/points.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { periodKey } from "../time/period.ts";
import type { Already, Cap } from "./cap.ts";
import { RuleCode } from "./ids.ts";
import type { Rule } from "./rule.ts";
import type { Rulebook } from "./rulebook.ts";
import { Step } from "./step.ts";

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

export type AssessRefusal = UnknownRule | NotInForce;

/** The most units that one claim may count. */
export const MOST_QUANTITY = 10_000;
export const Quantity = Schema.Int.check(
  Schema.isBetween({ minimum: 1, maximum: MOST_QUANTITY }),
).pipe(Schema.brand("Quantity"));
export type Quantity = typeof Quantity.Type;

/** What happened: which rule, how many units of it, on which day. */
export interface Deed {
  readonly rule: RuleCode;
  readonly quantity: Quantity;
  readonly eventDate: CalendarDate;
}

/** Signed points and the steps that led to them; deductions are negative. */
export const Assessment = Schema.Struct({
  rule: RuleCode,
  ruleTitle: Schema.String,
  version: Schema.Int,
  points: Points,
  steps: Schema.Array(Step),
});
export type Assessment = typeof Assessment.Type;

const base = (rule: Rule, quantity: Quantity): Step => {
  const every = rule.kind === "perQuantity" ? rule.every : 1;
  const result = times(rule.points, Math.floor(quantity / every));
  return { _tag: "Base", quantity, unit: rule.unit, every, points: rule.points, result };
};

const capped = (cap: Cap, already: Points, points: Points, date: CalendarDate): Step | null => {
  const room = Math.max(0, subtract(cap.most, already));
  if (points <= room) return null;
  return {
    _tag: "Capped",
    period: cap.period,
    key: periodKey(cap.period, date),
    most: cap.most,
    already,
    dropped: Points.make(points - room),
    result: Points.make(room),
  };
};

/**
 * How many points a deed is worth. Pure and the same in any order, place or time zone: all that it
 * knows of the past is `already`, what this household got by this rule in the day, month and year
 * of the event.
 */
export const assess = (
  rulebook: Rulebook,
  deed: Deed,
  already: Already,
): Result.Result<Assessment, AssessRefusal> => {
  const { eventDate } = deed;
  const { version, effectiveFrom } = rulebook;
  if (eventDate < effectiveFrom) return Result.fail(new NotInForce({ eventDate, effectiveFrom }));
  const rule = rulebook.rules.find(({ code }) => code === deed.rule);
  if (!rule) return Result.fail(new UnknownRule({ rule: deed.rule, version }));

  const first = base(rule, deed.quantity);
  const steps = [first];
  let points = first.result;
  for (const cap of rule.caps) {
    const step = capped(cap, already[cap.period], points, eventDate);
    if (!step) continue;
    steps.push(step);
    points = step.result;
  }
  return Result.succeed({
    rule: rule.code,
    ruleTitle: rule.title,
    version,
    points: rule.kind === "deduction" ? negate(points) : points,
    steps,
  });
};

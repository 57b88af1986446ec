import { Result } from "effect";
import { Points } from "../points/points.ts";
import { periodKey } from "../time/period.ts";
import {
  type AssessRefusal,
  EvidenceMissing,
  GivenOutside,
  MarksIncomplete,
  NoClass,
  QuantityTooLarge,
  UnknownGrade,
} from "./assess-refusal.ts";
import { type Deed, MOST_QUANTITY } from "./deed.ts";
import { type Rounding, scaled } from "./ratio.ts";
import type { Absence, Bucket, ByClass, Graded, PerQuantity, Rule } from "./rule.ts";
import type { Step } from "./step.ts";

type First = Result.Result<Step, AssessRefusal>;

const each = (points: number, unit: string, quantity: number): First =>
  quantity > MOST_QUANTITY
    ? Result.fail(new QuantityTooLarge({ most: MOST_QUANTITY }))
    : Result.succeed({
        _tag: "Base",
        quantity,
        unit,
        every: 1,
        points: Points.make(points),
        result: Points.make(points * quantity),
      });

const perQuantity = (
  { points, every, unit, decimals = 0, remainder = "drop" }: PerQuantity,
  quantity: number,
  before: number,
  rounding: Rounding,
): First => {
  const fine = 10 ** decimals;
  if (quantity > MOST_QUANTITY * fine) {
    return Result.fail(new QuantityTooLarge({ most: MOST_QUANTITY }));
  }
  const portion = every * fine;
  const carried = remainder === "carry" ? before % portion : 0;
  const result =
    remainder === "share"
      ? scaled(points, { over: quantity, under: portion }, rounding)
      : points * Math.floor((carried + quantity) / portion);
  return Result.succeed({
    _tag: "Base",
    quantity,
    unit,
    every,
    points,
    result: Points.make(result),
    ...(decimals > 0 && { decimals }),
    ...(carried > 0 && { carried }),
  });
};

const given = (
  { particulars: { given: points, reason = "" } = {} }: Deed,
  [least, most]: readonly [Points, Points],
  reasoned: boolean,
): First => {
  if (points === undefined || points < least || points > most) {
    return Result.fail(new GivenOutside({ least, most, given: points ?? null }));
  }
  if (reasoned && reason.trim() === "") {
    return Result.fail(new EvidenceMissing({ evidence: "reason" }));
  }
  return Result.succeed({ _tag: "Given", least, most, given: points, reason, result: points });
};

const graded = (
  { grades, parts = [""], judges = 1 }: Graded,
  { particulars: { marks = [] } = {} }: Deed,
  rounding: Rounding,
): First => {
  if (marks.length !== judges || marks.some((sheet) => sheet.length !== parts.length)) {
    return Result.fail(new MarksIncomplete({ judges, parts: parts.length }));
  }
  const times = new Map(grades.map(({ grade }) => [grade, 0]));
  for (const grade of marks.flat()) {
    const sofar = times.get(grade);
    if (sofar === undefined) {
      return Result.fail(new UnknownGrade({ grade, grades: [...times.keys()] }));
    }
    times.set(grade, sofar + 1);
  }
  const counted = grades.map((one) => ({ ...one, times: times.get(one.grade) ?? 0 }));
  const total = counted.reduce((sum, one) => sum + one.points * one.times, 0);
  return Result.succeed({
    _tag: "Marked",
    judges,
    parts: parts.length,
    grades: counted.filter((one) => one.times > 0),
    result: Points.make(scaled(total, { over: 1, under: judges }, rounding)),
  });
};

const byClass = ({ by, classes }: ByClass, { particulars: { facts = {} } = {} }: Deed): First => {
  const is = facts[by];
  const found = classes.find((one) => one.is === is);
  if (is === undefined || !found) return Result.fail(new NoClass({ by, is: is ?? null }));
  return Result.succeed({ _tag: "Classed", by, is, result: found.points });
};

const left = ({ full, period }: Bucket, { eventDate }: Deed, taken: number): First =>
  Result.succeed({
    _tag: "Left",
    period,
    key: periodKey(period, eventDate),
    full,
    taken: Points.make(taken),
    result: Points.make(Math.max(0, full - taken)),
  });

const absent = ({ points, period }: Absence, { eventDate }: Deed, claims: number): First =>
  Result.succeed({
    _tag: "Absent",
    period,
    key: periodKey(period, eventDate),
    claims,
    points,
    result: claims > 0 ? Points.make(0) : points,
  });

/**
 * What a rule gives (or takes, as a positive number) before factors, vetoes and caps. `past` is the
 * rule's own sum: what was taken from its bucket, how many claims it is absent of, or the quantity
 * that came before.
 */
export const baseOf = (
  rule: Exclude<Rule, { readonly kind: "veto" }>,
  deed: Deed,
  past: number,
  rounding: Rounding,
): First => {
  switch (rule.kind) {
    case "fixed":
      return each(rule.points, rule.unit, deed.quantity);
    case "perQuantity":
      return perQuantity(rule, deed.quantity, past, rounding);
    case "deduction":
      return rule.most === undefined
        ? each(rule.points, rule.unit, deed.quantity)
        : given(deed, [rule.points, rule.most], true);
    case "range":
      return given(deed, [rule.least, rule.most], true);
    case "fullMark":
      return given(deed, [Points.make(0), rule.full], false);
    case "graded":
      return graded(rule, deed, rounding);
    case "byClass":
      return byClass(rule, deed);
    case "bucket":
      return left(rule, deed, past);
    case "absence":
      return absent(rule, deed, past);
  }
};

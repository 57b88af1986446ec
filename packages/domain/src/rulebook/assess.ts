import { Result } from "effect";
import { Points } from "../points/points.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { periodKey } from "../time/period.ts";
import {
  AlreadyCounted,
  type AssessRefusal,
  EvidenceMissing,
  NobodyNamed,
  NotEligible,
  NotInForce,
  UnknownRule,
} from "./assess-refusal.ts";
import type { Assessment } from "./assessment.ts";
import { baseOf } from "./base.ts";
import type { Deed } from "./deed.ts";
import { limited } from "./limit.ts";
import { neighbours } from "./neighbours.ts";
import { type Plan, planOf } from "./plan.ts";
import { holds } from "./predicate.ts";
import { type Rounding, scaled } from "./ratio.ts";
import type { Multiplier, Veto } from "./rule.ts";
import type { Rulebook } from "./rulebook.ts";
import type { Step } from "./step.ts";
import { type Sum, tallyOf } from "./sum.ts";
import type { History } from "./tally.ts";

/** What a sum is over the window that holds a date, the event's unless another is named. */
export type Look = (sum: Sum, date?: CalendarDate) => number;

const looking =
  (deed: Deed, history: History): Look =>
  (sum, date) => {
    const tally = tallyOf(sum, deed, date);
    return tally ? history.sum(tally) : 0;
  };

/** Whether the claim may count at all. */
const admitted = (
  { rule, once }: Plan,
  { eventDate, person, particulars = {} }: Deed,
  look: Look,
): AssessRefusal | null => {
  if (rule.when && !holds(rule.when, particulars.facts ?? {})) {
    return new NotEligible({ rule: rule.code });
  }
  for (const evidence of rule.evidence ?? []) {
    const there =
      evidence === "reason"
        ? (particulars.reason ?? "").trim() !== ""
        : particulars.shown?.includes(evidence);
    if (!there) return new EvidenceMissing({ evidence });
  }
  if (!once) return null;
  if (once.of === "person" && !person) return new NobodyNamed({ of: once.of });
  if (once.of === "subject" && !particulars.subject?.trim()) {
    return new NobodyNamed({ of: once.of });
  }
  if (once.of === "village" || look(once) === 0) return null;
  const key = once.period === "life" ? "life" : periodKey(once.period, eventDate);
  return new AlreadyCounted({ rule: rule.code, of: once.of, key });
};

const multiplied = (
  { by, title, factors, otherwise }: Multiplier,
  points: Points,
  { particulars: { facts = {} } = {} }: Deed,
  rounding: Rounding,
): Step | null => {
  const is = facts[by] ?? null;
  const times = factors.find((one) => one.is === is)?.times ?? otherwise;
  if (!times || times.over === times.under) return null;
  const result = Points.make(scaled(points, times, rounding));
  return { _tag: "Multiplied", by, ...(title !== undefined && { title }), is, times, result };
};

/** The veto that keeps a claim of its day from counting, if there is one. */
const vetoed = ({ bars }: Plan, { eventDate }: Deed, points: Points, look: Look): Step | null => {
  for (const { veto, sum } of bars) {
    const days = neighbours(veto.period, eventDate, veto.periods ?? 1, "earlier");
    if (days.every((day) => look(sum, day) === 0)) continue;
    const { code: by, title } = veto;
    return { _tag: "Vetoed", by, title, dropped: points, result: Points.make(0) };
  }
  return null;
};

/** What a veto takes back, as a negative number. */
const takenBack = ({ own }: Plan, rule: Veto, { eventDate }: Deed, look: Look): Step => {
  const { period, periods = 1, keeps = false } = rule;
  const days = keeps ? [] : neighbours(period, eventDate, periods, "later");
  const gained = own ? days.map((day) => Math.max(0, look(own, day))) : [];
  const total = gained.reduce((sum, points) => sum + points, 0);
  const key = periodKey(period, eventDate);
  return { _tag: "TakenBack", period, key, periods, result: Points.make(total > 0 ? -total : 0) };
};

/** What a deduction takes from its bucket, and from the account where the bucket has counted. */
const fromBucket = ({ source }: Plan, amount: Points, look: Look): Step | null => {
  if (!source) return null;
  const { bucket, taken, closed } = source;
  const left = Math.max(0, bucket.full - look(taken));
  const { code, title } = bucket;
  const result = Points.make(look(closed) > 0 ? Math.min(amount, left) : 0);
  return { _tag: "TakenFrom", bucket: code, title, taken: amount, result };
};

/** What the caps leave, the rule's own before the common ones. */
const capped = (
  { limits }: Plan,
  points: Points,
  { date, balance, look }: { date: CalendarDate; balance: number; look: Look },
): ReadonlyArray<Step> => {
  const steps: Array<Step> = [];
  let left: number = points;
  for (const limit of limits) {
    const held = limit.period === "balance" ? Math.max(0, balance) : 0;
    const already = limit.sum ? look(limit.sum) : held;
    const step = limited(limit, left, { already, date });
    if (!step) continue;
    steps.push(step);
    left = step.result;
  }
  return steps;
};

const resultOf = (steps: ReadonlyArray<Step>): Points => steps.at(-1)?.result ?? Points.make(0);

/** The steps of a claim that gives or takes, each from the result of the one before. */
const stepsOf = (
  plan: Plan,
  deed: Deed,
  { look, balance, rounding }: { look: Look; balance: number; rounding: Rounding },
): Result.Result<ReadonlyArray<Step>, AssessRefusal> => {
  const { rule, own } = plan;
  if (rule.kind === "veto") return Result.succeed([takenBack(plan, rule, deed, look)]);
  const first = baseOf(rule, deed, own ? look(own) : 0, rounding);
  if (Result.isFailure(first)) return Result.fail(first.failure);
  const steps = [first.success];
  for (const multiplier of rule.multipliers ?? []) {
    const step = multiplied(multiplier, resultOf(steps), deed, rounding);
    if (step) steps.push(step);
  }
  const veto = vetoed(plan, deed, resultOf(steps), look);
  if (veto) return Result.succeed([...steps, veto]);
  steps.push(...capped(plan, resultOf(steps), { date: deed.eventDate, balance, look }));
  const bucket = fromBucket(plan, resultOf(steps), look);
  return Result.succeed(bucket ? [...steps, bucket] : steps);
};

const sentTo = (steps: ReadonlyArray<Step>, where: "donate" | "honour"): Points =>
  Points.make(
    steps.reduce(
      (sum, step) => (step._tag === "Capped" && step.overflow === where ? sum + step.dropped : sum),
      0,
    ),
  );

const signed = (amount: number, taken: boolean): Points =>
  Points.make(taken && amount !== 0 ? -amount : amount);

const written = ({ rule }: Plan, version: number, steps: ReadonlyArray<Step>): Assessment => {
  const taken = rule.kind === "deduction";
  const last = steps.at(-1);
  const points = signed(resultOf(steps), taken);
  return {
    rule: rule.code,
    ruleTitle: rule.title,
    version,
    points,
    counted: last?._tag === "TakenFrom" ? signed(last.taken, true) : points,
    donated: sentTo(steps, "donate"),
    honoured: sentTo(steps, "honour"),
    steps,
  };
};

/** The same as {@link assess}, for whoever keeps the sums of a rulebook as such. */
export const assessOver = (
  rulebook: Rulebook,
  deed: Deed,
  { look, balance }: { readonly look: Look; readonly balance: number },
): Result.Result<Assessment, AssessRefusal> => {
  const { eventDate } = deed;
  const { version, effectiveFrom, rounding = "down" } = rulebook;
  if (eventDate < effectiveFrom) return Result.fail(new NotInForce({ eventDate, effectiveFrom }));
  const plan = planOf(rulebook).get(deed.rule);
  if (!plan) return Result.fail(new UnknownRule({ rule: deed.rule, version }));
  const refusal = admitted(plan, deed, look);
  if (refusal) return Result.fail(refusal);
  const steps = stepsOf(plan, deed, { look, balance, rounding });
  return Result.map(steps, (all) => written(plan, version, all));
};

/**
 * How many points a deed is worth, in smallest units, and why, one step for each effect. Pure, and
 * the same in any order, place or time zone: all that it knows of the past are the sums of
 * {@link asks}, of which there are as many as the rule has caps and conditions, however long the past
 * is. Refuses what the rule does not count, with the numbers a person needs.
 *
 * Law I12: whatever the order in which claims come, what they were given under a cap never sums to
 * more than it. Law I13: the same facts and version give the same points.
 */
export const assess = (
  rulebook: Rulebook,
  deed: Deed,
  history: History,
): Result.Result<Assessment, AssessRefusal> =>
  assessOver(rulebook, deed, { look: looking(deed, history), balance: history.balance });

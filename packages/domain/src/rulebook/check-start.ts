import { addDays } from "../time/add-days.ts";
import { type Period, periodEnd, periodStart } from "../time/period.ts";
import { type Fault, StartsWithin } from "./check-fault.ts";
import type { Rulebook } from "./rulebook.ts";

const LONGEST_FIRST: ReadonlyArray<Period> = ["year", "halfYear", "quarter", "twoMonths", "month"];

/** The periods of which one score, one bucket or one division is made; caps may begin anywhere. */
const periodsOf = (rulebook: Rulebook): ReadonlySet<Period> => {
  const { rules, folding = [], rankings = [], thresholds = [], pools = [] } = rulebook;
  return new Set([
    ...rules.flatMap((rule) => ("period" in rule ? [rule.period] : [])),
    ...folding.flatMap(({ from, to }) => [from, to]),
    ...[...rankings, ...pools].map(({ over }) => over),
    ...thresholds.flatMap(({ over }) => (over === undefined ? [] : [over])),
  ]);
};

/** The longest period of months inside which the document takes effect, so that two versions share it. */
export const startFaults = (rulebook: Rulebook): ReadonlyArray<Fault> => {
  const { effectiveFrom } = rulebook;
  const used = periodsOf(rulebook);
  const period = LONGEST_FIRST.find(
    (one) => used.has(one) && periodStart(one, effectiveFrom) < effectiveFrom,
  );
  if (period === undefined) return [];
  const next = addDays(periodEnd(period, effectiveFrom), 1);
  return [StartsWithin.make({ path: ["effectiveFrom"], period, effectiveFrom, next })];
};

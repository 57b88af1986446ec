import type { CeilingOutcome, Rehearsal, UnitOutcome } from "@huzhu/domain/rulebook";
import type { BarGroup } from "@huzhu/ui/console";
import { ceilingWords, monthWords, shortWords, windowWords } from "./words.ts";

/** What was issued in periods of one length, beside the ceiling over them. */
export interface IssuanceChart {
  readonly key: string;
  readonly label: string;
  readonly names: string;
  readonly groups: ReadonlyArray<BarGroup>;
  readonly most: number | null;
}

/** A village that looks at single days has too many of them for a chart. */
const MOST_BARS = 60;

const isMonthly = ({ period, category }: CeilingOutcome): boolean =>
  period === "month" && category === null;

const monthly = ({ months }: UnitOutcome, most: number | null): IssuanceChart => ({
  key: "months",
  label: "全村每月发的分",
  names: "月份",
  groups: months.map(({ month, before, after }, nth) => ({
    name: windowWords(month),
    short: monthWords(month, nth),
    values: [before, after],
  })),
  most,
});

const under = (ceiling: CeilingOutcome): IssuanceChart => {
  const { period, category, most, windows } = ceiling;
  const shown = windows.slice(-MOST_BARS);
  const left = windows.length > shown.length ? `（最近${MOST_BARS}个）` : "";
  return {
    key: `${period} ${category ?? ""}`,
    label: `${ceilingWords(period, category)}${left}`,
    names: "什么时候",
    groups: shown.map(({ key, before, after }) => ({
      name: windowWords(key),
      short: shortWords(key),
      values: [before, after],
    })),
    most,
  };
};

/** The months, and the periods of every ceiling that is not over all of a month. */
export const issuanceCharts = (
  { ceilings, points }: Rehearsal,
  outcome: UnitOutcome,
): ReadonlyArray<IssuanceChart> => {
  if (outcome !== points) return [{ ...monthly(outcome, null), label: "全村每月发的时间" }];
  const months = ceilings.find(isMonthly);
  const others = ceilings.filter((ceiling) => !isMonthly(ceiling));
  return [monthly(points, months?.most ?? null), ...others.map(under)];
};

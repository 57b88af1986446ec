import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { type Period, periodKey, periodStart } from "../../time/period.ts";
import { type Rounding, scaled } from "../ratio.ts";
import type { Folding } from "./folding.ts";

/** The score of a short period, named by any of its days. */
export interface Score {
  readonly date: CalendarDate;
  /** In smallest units, negative where more was taken than given. */
  readonly score: number;
}

/** The score of a longer period, and what it was made of. */
export interface Folded {
  /** The longer period: `2026-Q1`. */
  readonly key: string;
  readonly score: number;
  /** The short periods in their order, and whether they count: only the best do in `bestOf`. */
  readonly of: ReadonlyArray<{
    readonly key: string;
    readonly score: number;
    readonly counts: boolean;
  }>;
}

/** The day by which a short period belongs to a longer one: of a week its Thursday (ISO 8601). */
const anchor = (period: Period, date: CalendarDate): CalendarDate => {
  const start = periodStart(period, date);
  return period === "week" ? addDays(start, 3) : start;
};

/** The scores of the short periods of one longer period, each once, in the order of time. */
const within = (
  { from, to }: Folding,
  scores: ReadonlyArray<Score>,
  key: string,
): ReadonlyArray<readonly [start: CalendarDate, score: number]> => {
  const sums = new Map<CalendarDate, number>();
  for (const { date, score } of scores) {
    if (periodKey(to, anchor(from, date)) !== key) continue;
    const start = periodStart(from, date);
    sums.set(start, (sums.get(start) ?? 0) + score);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** Where the best are: the highest scores, of equal ones the earlier. */
const bestOf = (scores: ReadonlyArray<number>, many: number): ReadonlySet<number> =>
  new Set(
    scores
      .map((score, at) => ({ score, at }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, many)
      .map(({ at }) => at),
  );

/**
 * The score of the longer period that holds `on`, from the scores of its short ones: their sum, their
 * average, or the sum of the best so many (all, where there are fewer). Scores of one short period
 * are summed first. Periods without a score are not averaged over: whoever wants a quarter in which
 * nothing happened to pull the average down gives it the score 0. An average that is no whole
 * smallest unit is rounded as the document says; without any score the result is 0.
 * Source: practice.md section 9 number 13.
 */
export const foldPeriod = (
  folding: Folding,
  scores: ReadonlyArray<Score>,
  on: CalendarDate,
  rounding: Rounding = "down",
): Folded => {
  const { from, to, how, best } = folding;
  const key = periodKey(to, on);
  const short = within(folding, scores, key);
  const values = short.map(([, score]) => score);
  const counting = bestOf(values, how === "bestOf" ? (best ?? values.length) : values.length);
  const total = values.reduce((sum, score, at) => (counting.has(at) ? sum + score : sum), 0);
  return {
    key,
    score:
      how === "average" && values.length > 0
        ? scaled(total, { over: 1, under: values.length }, rounding)
        : total,
    of: short.map(([start, score], at) => ({
      key: periodKey(from, start),
      score,
      counts: counting.has(at),
    })),
  };
};

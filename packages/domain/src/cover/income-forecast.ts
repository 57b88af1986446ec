import { FundSource } from "../fund/source.ts";
import { monthAfter } from "./points-month.ts";

/** Money that came, or is promised, in a month by a source. In fen. */
export interface Income {
  readonly source: FundSource;
  readonly month: string;
  readonly fen: number;
}

/** What a month to come is expected to bring, by source. In fen. */
export interface ExpectedMonth {
  readonly month: string;
  readonly bySource: Readonly<Record<FundSource, number>>;
}

const YEAR = 12;

const sumOf = (all: ReadonlyArray<Income>): number => all.reduce((sum, { fen }) => sum + fen, 0);

/**
 * The months from `from` on: of what came without a promise a twelfth of the last year, rounded
 * down, and every instalment that was promised, in its month; what is late counts for the first.
 */
export const forecastIncome = (
  {
    came,
    promised,
  }: { readonly came: ReadonlyArray<Income>; readonly promised: ReadonlyArray<Income> },
  from: string,
  months: number,
): ReadonlyArray<ExpectedMonth> => {
  const since = monthAfter(from, -YEAR);
  const year = came.filter(({ month }) => month >= since && month < from);
  return Array.from({ length: months }, (_, nth) => {
    const month = monthAfter(from, nth);
    const due = promised.filter((one) => one.month === month || (nth === 0 && one.month < from));
    const expected = (source: FundSource): number => {
      const of = (all: ReadonlyArray<Income>) => all.filter((one) => one.source === source);
      return Math.floor(sumOf(of(year)) / YEAR) + sumOf(of(due));
    };
    const bySource = Object.fromEntries(FundSource.literals.map((one) => [one, expected(one)]));
    return { month, bySource: bySource as Record<FundSource, number> };
  });
};

/** What a month brings on the average, without the sources that stop. In fen, rounded down. */
export const monthlyIncome = (
  months: ReadonlyArray<ExpectedMonth>,
  stopped: ReadonlyArray<FundSource> = [],
): number => {
  const going = FundSource.literals.filter((source) => !stopped.includes(source));
  const all = months.flatMap(({ bySource }) => going.map((source) => bySource[source]));
  return months.length === 0
    ? 0
    : Math.floor(all.reduce((sum, fen) => sum + fen, 0) / months.length);
};

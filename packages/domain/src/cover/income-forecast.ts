import type { LineCode } from "../fund/ids.ts";
import { FundSource } from "../fund/source.ts";
import { monthAfter } from "./points-month.ts";

/** Money by one source onto one budget line, and what alone it may be spent on there. */
export interface Stream {
  readonly source: FundSource;
  readonly line: LineCode;
  /** What whoever gives it named; `null` where it is for anything that the line pays. */
  readonly use: string | null;
}

/** Money that came, or is promised, in a month. In fen. */
export interface Income extends Stream {
  readonly month: string;
  readonly fen: number;
}

/** What a stream brought in the last twelve months, and is expected to bring. In fen. */
export interface ExpectedStream extends Stream {
  /** What came without a promise, by month, the oldest first; months without any are left out. */
  readonly came: ReadonlyArray<{ readonly month: string; readonly fen: number }>;
  readonly months: ReadonlyArray<{ readonly month: string; readonly fen: number }>;
}

const YEAR = 12;

const sumOf = (all: ReadonlyArray<{ readonly fen: number }>): number =>
  all.reduce((sum, { fen }) => sum + fen, 0);

/** A stream's name: money of two streams is never counted for one another. */
export const streamKey = ({ source, line, use }: Stream): string =>
  JSON.stringify([source, line, use]);

const inOrder = (a: Stream, b: Stream): number => {
  const rank = ({ source }: Stream) => FundSource.literals.indexOf(source);
  return (
    a.line.localeCompare(b.line, "en") ||
    rank(a) - rank(b) ||
    (a.use ?? "").localeCompare(b.use ?? "", "en")
  );
};

const byMonth = (all: ReadonlyArray<Income>): ExpectedStream["came"] =>
  [...Map.groupBy(all, ({ month }) => month)]
    .map(([month, of]) => ({ month, fen: sumOf(of) }))
    .toSorted((a, b) => a.month.localeCompare(b.month, "en"));

/**
 * The months from `from` on, every stream for itself: of what came without a promise a twelfth of
 * the last year, rounded down, and every instalment that was promised, in its month; what is late
 * counts for the first. By line, then by source.
 */
export const forecastIncome = (
  {
    came,
    promised,
  }: { readonly came: ReadonlyArray<Income>; readonly promised: ReadonlyArray<Income> },
  from: string,
  months: number,
): ReadonlyArray<ExpectedStream> => {
  const since = monthAfter(from, -YEAR);
  const year = came.filter(({ month }) => month >= since && month < from);
  const last = monthAfter(from, months - 1);
  const due = promised.filter(({ month }) => month <= last);
  const streams = new Map([...year, ...due].map((one) => [streamKey(one), one]));
  return [...streams.values()].toSorted(inOrder).map((stream) => {
    const { source, line, use } = stream;
    const mine = (one: Stream) => streamKey(one) === streamKey(stream);
    const usual = byMonth(year.filter(mine));
    const awaited = due.filter(mine);
    const expected = Array.from({ length: months }, (_, nth) => {
      const month = monthAfter(from, nth);
      const ripe = awaited.filter((one) => (nth === 0 ? one.month <= month : one.month === month));
      return { month, fen: Math.floor(sumOf(usual) / YEAR) + sumOf(ripe) };
    });
    return { source, line, use, came: usual, months: expected };
  });
};

/** What a month brings on the average by these streams together. In fen, rounded down. */
export const monthlyIncome = (streams: ReadonlyArray<Pick<ExpectedStream, "months">>): number => {
  const all = streams.flatMap(({ months }) => months);
  const [{ months } = { months: [] }] = streams;
  return months.length === 0 ? 0 : Math.floor(sumOf(all) / months.length);
};

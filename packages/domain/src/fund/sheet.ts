import { type Fund, yearOf } from "./fund.ts";
import type { LineCode } from "./ids.ts";
import { planOf } from "./line.ts";
import type { MoneyRow } from "./money-row.ts";
import type { MoneyPlace } from "./place.ts";
import { FundSource } from "./source.ts";

/** A line in a year: what it began with, what came and went, what lies there at the end. In fen. */
export interface LineSheet {
  readonly line: LineCode;
  readonly title: string;
  readonly open: boolean;
  readonly plan: number;
  readonly before: number;
  readonly income: number;
  readonly moved: number;
  readonly spent: number;
  readonly balance: Readonly<Record<MoneyPlace, number>>;
}

/** What one source gave in a year, what of its money was spent, and what of it is left. In fen. */
export interface SourceSheet {
  readonly source: FundSource;
  readonly income: number;
  readonly spent: number;
  readonly left: number;
}

export interface MonthSheet {
  readonly month: number;
  readonly income: number;
  readonly spent: number;
}

/** 基金收支表: a year of the fund by line, by source and by month; every view has the same sums. */
export interface FundSheet {
  readonly year: number;
  readonly before: number;
  readonly income: number;
  readonly spent: number;
  readonly left: number;
  /** What was given in things, as they were valued; no part of the money. */
  readonly inKind: number;
  readonly lines: ReadonlyArray<LineSheet>;
  readonly sources: ReadonlyArray<SourceSheet>;
  readonly months: ReadonlyArray<MonthSheet>;
}

const total = (rows: ReadonlyArray<MoneyRow>, kind?: MoneyRow["kind"]): number =>
  rows.reduce((sum, row) => sum + (kind === undefined || row.kind === kind ? row.fen : 0), 0);

const spentIn = (rows: ReadonlyArray<MoneyRow>): number => 0 - total(rows, "out");

const MONTHS = Array.from({ length: 12 }, (_, nth) => nth + 1);

/** The rows as one source sees them: the parts of them that are its gifts'. */
const ofSource = (
  { gifts }: Fund,
  rows: ReadonlyArray<MoneyRow>,
  source: FundSource,
): ReadonlyArray<MoneyRow> =>
  rows.map((row) => {
    const own = row.parts.filter(({ gift }) => gift !== null && gifts.get(gift)?.source === source);
    return { ...row, fen: own.reduce((sum, { fen }) => sum + fen, 0) };
  });

export const sheetOf = (fund: Fund, rows: ReadonlyArray<MoneyRow>, year: number): FundSheet => {
  const until = rows.filter(({ on }) => yearOf(on) <= year);
  const during = until.filter(({ on }) => yearOf(on) === year);
  const earlier = until.filter(({ on }) => yearOf(on) < year);
  const lineSheet = (line: LineCode): LineSheet => {
    const mine = ({ line: of }: MoneyRow) => of === line;
    const [own, all] = [during.filter(mine), until.filter(mine)];
    const at = (place: MoneyPlace) => total(all.filter((row) => row.place === place));
    const { title = line, open = false, plans = [] } = fund.lines.get(line) ?? {};
    return {
      ...{ line, title, open, plan: planOf({ plans }, year) },
      ...{ before: total(earlier.filter(mine)), income: total(own, "in") },
      ...{ moved: total(own, "move"), spent: spentIn(own) },
      balance: { bank: at("bank"), cash: at("cash") },
    };
  };
  const sourceSheet = (source: FundSource): SourceSheet => {
    const [own, all] = [ofSource(fund, during, source), ofSource(fund, until, source)];
    return { source, income: total(own, "in"), spent: spentIn(own), left: total(all) };
  };
  const monthSheet = (month: number): MonthSheet => {
    const own = during.filter(({ on }) => Number(on.slice(5, 7)) === month);
    return { month, income: total(own, "in"), spent: spentIn(own) };
  };
  return {
    ...{ year, before: total(earlier), income: total(during, "in"), spent: spentIn(during) },
    left: total(until),
    inKind: fund.inKind
      .filter(({ on }) => yearOf(on) === year)
      .reduce((sum, { fen }) => sum + fen, 0),
    lines: [...fund.lines.keys()].map(lineSheet),
    sources: FundSource.literals.map(sourceSheet),
    months: MONTHS.map(monthSheet),
  };
};

import type { FundView } from "@huzhu/contract";
import { type Fund, lineStanding, type MoneyRow, sheetOf, yearOf } from "@huzhu/domain/fund";

interface Facts {
  readonly fund: Fund;
  readonly rows: ReadonlyArray<MoneyRow>;
}

/** The fund in a year, as a screen shows it. */
export const fundViewOf = ({ fund, rows }: Facts, year: number, today: number): FundView => {
  const { lines, ...sheet } = sheetOf(fund, rows, year);
  const years = new Set([today, year, ...rows.map(({ on }) => yearOf(on))]);
  return {
    ...sheet,
    years: [...years].sort((a, b) => b - a),
    lines: lines.flatMap(({ line: code, balance, ...figures }) => {
      const line = fund.lines.get(code);
      return line
        ? [{ ...figures, ...line, ...balance, ...lineStanding(fund, rows, code, year) }]
        : [];
    }),
  };
};

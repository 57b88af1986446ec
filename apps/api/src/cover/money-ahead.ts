import type { CoverFacts } from "@huzhu/contract";
import { type Fund, lineStanding, type MoneyRow, yearOf } from "@huzhu/domain/fund";
import { type CalendarDate, periodKey } from "@huzhu/domain/time";

interface Facts {
  readonly fund: Fund;
  readonly rows: ReadonlyArray<MoneyRow>;
}

const month = (on: CalendarDate): string => periodKey("month", on);

/** The lines whose payments put something on the shelf. */
const buyingLines = ({ bought, payments }: Fund): ReadonlySet<string> =>
  new Set(bought.flatMap(({ payment }) => payments.get(payment)?.line ?? []));

/** What the open lines have for anything, what came by itself, and what is promised and awaited. */
export const moneyAhead = (
  { fund, rows }: Facts,
  today: CalendarDate,
): Pick<CoverFacts, "lines" | "came" | "promised"> => {
  const buying = buyingLines(fund);
  return {
    lines: [...fund.lines.values()]
      .filter(({ open }) => open)
      .map(({ code, title }) => {
        const { usable, ordered } = lineStanding(fund, rows, code, yearOf(today));
        return { code, title, free: Math.max(0, usable - ordered), buys: buying.has(code) };
      }),
    came: [...fund.gifts.values()]
      .filter(({ instalment, takenBack }) => instalment === null && !takenBack)
      .map(({ source, line, earmark, on, fen }) => ({
        ...{ source, line, use: earmark?.use ?? null },
        ...{ month: month(on), fen },
      })),
    promised: [...fund.pledges.values()]
      .filter(({ ended }) => ended === null)
      .flatMap(({ source, line, instalments, received }) =>
        instalments.flatMap(({ due, fen }, nth) =>
          received.has(nth + 1) ? [] : [{ source, line, use: null, month: month(due), fen }],
        ),
      ),
  };
};

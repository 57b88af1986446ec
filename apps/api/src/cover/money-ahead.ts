import type { CoverFacts } from "@huzhu/contract";
import { type Fund, lineStanding, type MoneyRow, yearOf } from "@huzhu/domain/fund";
import { type CalendarDate, periodKey } from "@huzhu/domain/time";

interface Facts {
  readonly fund: Fund;
  readonly rows: ReadonlyArray<MoneyRow>;
}

const month = (on: CalendarDate): string => periodKey("month", on);

/** What the open lines have free, what came by itself, and what is promised and has not come. */
export const moneyAhead = (
  { fund, rows }: Facts,
  today: CalendarDate,
): Pick<CoverFacts, "lines" | "came" | "promised"> => ({
  lines: [...fund.lines.values()]
    .filter(({ open }) => open)
    .map(({ code, title }) => {
      const { free, ordered } = lineStanding(fund, rows, code, yearOf(today));
      return { code, title, free: Math.max(0, free - ordered) };
    }),
  came: [...fund.gifts.values()]
    .filter(({ instalment, takenBack }) => instalment === null && !takenBack)
    .map(({ source, on, fen }) => ({ source, month: month(on), fen })),
  promised: [...fund.pledges.values()]
    .filter(({ ended }) => ended === null)
    .flatMap(({ source, instalments, received }) =>
      instalments.flatMap(({ due, fen }, nth) =>
        received.has(nth + 1) ? [] : [{ source, month: month(due), fen }],
      ),
    ),
});

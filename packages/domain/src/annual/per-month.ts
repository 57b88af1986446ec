import type { CalendarDate } from "../time/calendar-date.ts";

const MONTHS = Array.from({ length: 12 }, (_, nth) => nth + 1);

/** What the months of a year sum to, January first, those in which nothing happened included. */
export const perMonth = <Fact extends { readonly on: CalendarDate }>(
  facts: ReadonlyArray<Fact>,
  amount: (fact: Fact) => number,
): ReadonlyArray<number> =>
  MONTHS.map((month) =>
    facts
      .filter(({ on }) => Number(on.slice(5, 7)) === month)
      .reduce((sum, fact) => sum + amount(fact), 0),
  );

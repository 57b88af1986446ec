import { addDays } from "../time/add-days.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { AccountId } from "./ids.ts";
import type { Lot } from "./lot.ts";
import { Points } from "./points.ts";

/** What an account loses if nobody spends it by its last day. */
export interface Loss {
  readonly account: AccountId;
  /** The last day on which it can be spent. */
  readonly expires: CalendarDate;
  readonly amount: Points;
}

/** Who loses what when: the notice list of the days from `from` to `to`, both included. */
export const expiringSoon = (
  lots: ReadonlyArray<Lot>,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): ReadonlyArray<Loss> => {
  const losses = new Map<string, Loss>();
  for (const { account, expires, remaining } of lots) {
    if (expires === null || expires < from || expires > to || remaining === 0) continue;
    const key = `${expires}/${account}`;
    const amount = Points.make((losses.get(key)?.amount ?? 0) + remaining);
    losses.set(key, { account, expires, amount });
  }
  return [...losses].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, loss]) => loss);
};

/** What expires on each of so many days, days without any included. */
export const forecastByDay = (
  lots: ReadonlyArray<Lot>,
  { from, days }: { readonly from: CalendarDate; readonly days: number },
): ReadonlyArray<{ readonly date: CalendarDate; readonly amount: Points }> =>
  Array.from({ length: days }, (_, after) => {
    const date = addDays(from, after);
    const over = lots.filter(({ expires }) => expires === date);
    return { date, amount: Points.make(over.reduce((sum, { remaining }) => sum + remaining, 0)) };
  });

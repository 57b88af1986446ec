import { Option, Schema } from "effect";
import { Points } from "../points/points.ts";
import { CalendarDate } from "../time/calendar-date.ts";

/** The most that one piece may cost; the fullest basket of it is still an exact amount. */
export const MOST_PRICE = 10_000_000;

/** What one piece costs from a date on; the history of a good's prices is never rewritten. */
export const Price = Schema.Struct({
  points: Points.check(Schema.isBetween({ minimum: 1, maximum: MOST_PRICE })),
  from: CalendarDate,
});
export type Price = typeof Price.Type;

/** The price on a date: the last of those already in effect, in the order they were set. */
export const priceOn = (
  history: ReadonlyArray<Price>,
  date: CalendarDate,
): Option.Option<Points> => {
  let current: Price | undefined;
  for (const price of history) {
    if (price.from <= date && (!current || price.from >= current.from)) current = price;
  }
  return Option.map(Option.fromNullishOr(current), ({ points }) => points);
};

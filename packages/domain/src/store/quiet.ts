import { Option } from "effect";
import type { Points } from "../points/points.ts";
import { addDays } from "../time/add-days.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Good } from "./good.ts";
import { ANY_HOME, goodStanding } from "./good-standing.ts";
import { priceOn } from "./price.ts";

/** 久没来换: after so many days without taking anything the village asks after a household. */
export const QUIET_DAYS = 90;

/** The first of the days in which a quiet household took nothing. */
export const quietSince = (today: CalendarDate): CalendarDate => addDays(today, -QUIET_DAYS);

/** The cheapest good that is there for every household today, with its price. */
export const cheapestGood = (
  goods: ReadonlyArray<Good>,
  today: CalendarDate,
): { readonly name: string; readonly price: Points } | null => {
  const had = goods.filter(
    (good) =>
      good.onShelf && good.onHand > 0 && goodStanding(good, ANY_HOME, today)._tag !== "Outside",
  );
  const priced = had.flatMap(({ name, prices }) => {
    const price = Option.getOrNull(priceOn(prices, today));
    return price === null ? [] : [{ name, price }];
  });
  return priced.toSorted((a, b) => a.price - b.price).at(0) ?? null;
};

/** What is known of a household's points over those days. */
export interface Resting {
  /** What is left of points that it had before them, in smallest units: it had them all the time. */
  readonly old: Points;
  /** The day on which it last took something for points; `null` where it never did. */
  readonly last: CalendarDate | null;
}

/**
 * Whether a household took nothing since a day, though what it had all the time reaches for the
 * cheapest good. Nobody is quiet before an empty shelf.
 */
export const isQuiet = (
  { old, last }: Resting,
  cheapest: Points | null,
  since: CalendarDate,
): boolean => cheapest !== null && old >= cheapest && (last === null || last < since);

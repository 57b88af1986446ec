import type { HouseholdId } from "../people/ids.ts";
import { Points } from "../points/points.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { periodStart } from "../time/period.ts";
import type { ShopBook } from "./book.ts";
import type { ShopTerms } from "./terms.ts";

/** What a month's limit at a shop comes to, in points; `left` is never less than nothing. */
export interface ShopLimit {
  readonly of: "household" | "shop";
  readonly most: Points;
  readonly left: Points;
}

/**
 * What is left to a household of each limit that was agreed for a month: its own, and that of
 * everybody together. A sale that was found void counts towards none.
 */
export const limitsLeft = (
  { sales }: Pick<ShopBook, "sales">,
  { householdMost, shopMost }: Pick<ShopTerms, "householdMost" | "shopMost">,
  household: HouseholdId,
  today: CalendarDate,
): ReadonlyArray<ShopLimit> => {
  const month = periodStart("month", today);
  const sold = [...sales.values()].filter(
    ({ sale, ruling }) => periodStart("month", sale.on) === month && ruling?.ruling !== "void",
  );
  const own = sold.filter(({ sale }) => sale.household === household);
  const limits = [
    { of: "household", most: householdMost, taken: own },
    { of: "shop", most: shopMost, taken: sold },
  ] as const;
  return limits.flatMap(({ of, most, taken }) => {
    if (most === null) return [];
    const left = taken.reduce((rest, { sale }) => rest - sale.points, most as number);
    return [{ of, most, left: Points.make(Math.max(0, left)) }];
  });
};

/** The most that a household may still take at a shop in the month; `null` where nothing limits it. */
export const mostLeft = (...facts: Parameters<typeof limitsLeft>): Points | null => {
  const left = limitsLeft(...facts).map((limit) => limit.left);
  return left.length === 0 ? null : Points.make(Math.min(...left));
};

import { addDays } from "../time/add-days.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { periodEnd } from "../time/period.ts";
import type { Good } from "./good.ts";
import type { GoodId } from "./ids.ts";
import type { QuotaPeriod } from "./terms.ts";

/** What the terms of goods ask about a household. */
export interface Home {
  /** How many of it are 60 or older. */
  readonly elders: number;
  /** Pieces of goods with a quota that it took in the quota's period, less what it brought back. */
  readonly taken: ReadonlyMap<GoodId, number>;
}

/** A household of which nothing has to be known, because no good asks. */
export const ANY_HOME: Home = { elders: 0, taken: new Map() };

/**
 * How a good stands to a household today: it is not for it, it may take as many as there are, or only
 * so many more (`left`) until the count begins anew on the day `again`.
 */
export type GoodStanding =
  | { readonly _tag: "Outside" }
  | { readonly _tag: "Free" }
  | {
      readonly _tag: "Counted";
      readonly left: number;
      readonly within: QuotaPeriod;
      readonly again: CalendarDate;
    };

export const goodStanding = (
  { id, terms = {} }: Pick<Good, "id" | "terms">,
  { elders, taken }: Home,
  today: CalendarDate,
): GoodStanding => {
  const { quota } = terms;
  if (!quota) return { _tag: "Free" };
  if (quota.per === "elder" && elders === 0) return { _tag: "Outside" };
  const most = quota.pieces * (quota.per === "elder" ? elders : 1);
  const left = Math.max(0, most - (taken.get(id) ?? 0));
  const again = addDays(periodEnd(quota.within, today), 1);
  return { _tag: "Counted", left, within: quota.within, again };
};

import { addDays } from "../time/add-days.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { periodEnd } from "../time/period.ts";
import type { Good } from "./good.ts";
import type { GoodId } from "./ids.ts";
import type { QuotaPeriod, Takers, Terms } from "./terms.ts";

/** What the terms of goods ask about a household. */
export interface Home {
  /** How many of it are 60 or older. */
  readonly elders: number;
  /** Whether whoever came, or for whom a proxy came, is one of them. */
  readonly elderCame: boolean;
  /** Pieces of goods with a quota that it took in the quota's period, less what it brought back. */
  readonly taken: ReadonlyMap<GoodId, number>;
}

/** A household of which nothing has to be known, because no good asks. */
export const ANY_HOME: Home = { elders: 0, elderCame: false, taken: new Map() };

/**
 * How a good stands to a household today: it is for others alone, it may take as many as there are, or
 * only so many more (`left`) until the count begins anew on the day `again`.
 */
export type GoodStanding =
  | { readonly _tag: "Outside"; readonly takers: Takers }
  | { readonly _tag: "Free" }
  | {
      readonly _tag: "Counted";
      readonly left: number;
      readonly within: QuotaPeriod;
      readonly again: CalendarDate;
    };

/** Who may take a good by its terms: one of which elders have a quota each is for their households. */
const takersOf = ({ quota, takers }: Terms): Takers | undefined =>
  takers ?? (quota?.per === "elder" ? "elderHomes" : undefined);

export const goodStanding = (
  { id, terms = {} }: Pick<Good, "id" | "terms">,
  { elders, elderCame, taken }: Home,
  today: CalendarDate,
): GoodStanding => {
  const takers = takersOf(terms);
  const within = takers === "elders" ? elderCame : elders > 0;
  if (takers && !within) return { _tag: "Outside", takers };
  const { quota } = terms;
  if (!quota) return { _tag: "Free" };
  const most = quota.pieces * (quota.per === "elder" ? elders : 1);
  const left = Math.max(0, most - (taken.get(id) ?? 0));
  const again = addDays(periodEnd(quota.within, today), 1);
  return { _tag: "Counted", left, within: quota.within, again };
};

import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Deed } from "../deed.ts";
import { idOf, type Sum, windowOf } from "../sum.ts";
import { kept } from "./line.ts";

/** The sums of one rulebook over a past that is not kept itself. */
export interface KeptSums {
  readonly of: (sum: Sum, deed: Deed, date: CalendarDate) => number;
  readonly add: (sum: Sum, deed: Deed, by: number) => void;
}

type ByHolder = Map<string, number>;

const newHolders = (): ByHolder => new Map();
const newWindows = (): Map<string, ByHolder> => new Map();

/** By sum, then by window, then by whom: no name is ever made for a single number. */
export const newSums = (): KeptSums => {
  const sums = new Map<string, Map<string, ByHolder>>();
  return {
    of: (sum, deed, date) => {
      const id = idOf(sum.of, deed);
      if (id === null) return 0;
      return sums.get(sum.name)?.get(windowOf(sum, date))?.get(id) ?? 0;
    },
    add: (sum, deed, by) => {
      const id = idOf(sum.of, deed);
      if (id === null) return;
      const windows = kept(sums, sum.name, newWindows);
      const holders = kept(windows, windowOf(sum, deed.eventDate), newHolders);
      holders.set(id, (holders.get(id) ?? 0) + by);
    },
  };
};

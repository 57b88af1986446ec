import type { ResidentId } from "../people/ids.ts";

/** Somebody of sixty or more, and where they live. */
export interface KnownElder {
  readonly id: ResidentId;
  readonly hamlet: string;
}

/** How many elders of a hamlet somebody was with in the year, of all who live there. */
export interface HamletReached {
  readonly hamlet: string;
  readonly elders: number;
  readonly reached: number;
}

/** 走访到的老人, by hamlet and in the order of their names; whoever lives there no more is not counted. */
export const reachedByHamlet = (
  elders: ReadonlyArray<KnownElder>,
  seen: ReadonlySet<ResidentId>,
): ReadonlyArray<HamletReached> =>
  [...Map.groupBy(elders, ({ hamlet }) => hamlet)]
    .map(([hamlet, of]) => ({
      ...{ hamlet, elders: of.length },
      reached: of.filter(({ id }) => seen.has(id)).length,
    }))
    .toSorted((a, b) => (a.hamlet < b.hamlet ? -1 : 1));

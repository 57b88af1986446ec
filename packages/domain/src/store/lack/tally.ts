import { type Lack, type Wanting, wantingKey } from "./lack.ts";

/** How many households asked for one thing in one month. */
export interface LackTally {
  /** `2026-11`. */
  readonly month: string;
  readonly wanting: Wanting;
  readonly households: number;
}

/** What was asked for, by month and thing: the newest month first, in it what most asked for. */
export const tallyLacks = (lacks: ReadonlyArray<Lack>): ReadonlyArray<LackTally> => {
  const asked = Map.groupBy(lacks, ({ on, wanting }) => `${on.slice(0, 7)} ${wantingKey(wanting)}`);
  const tallies = [...asked].flatMap(([key, [first, ...others]]) => {
    if (!first) return [];
    const households = new Set([first, ...others].map(({ household }) => household)).size;
    return [{ key, month: first.on.slice(0, 7), wanting: first.wanting, households }];
  });
  return tallies
    .toSorted(
      (a, b) =>
        Number(b.month > a.month) - Number(b.month < a.month) ||
        b.households - a.households ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ key: _, ...tally }) => tally);
};

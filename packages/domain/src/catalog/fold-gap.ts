import type { GapCell } from "./gap-cell.ts";

/** Several cells in one line. */
export interface GapLine<Key> {
  readonly key: Key;
  /** How many elders something of it was due to. */
  readonly elders: number;
  /** How many of them something is missing to. */
  readonly behind: number;
  readonly expected: number;
  readonly met: number;
  readonly missing: number;
  readonly delivered: number;
  readonly minutes: number;
}

const total = (cells: ReadonlyArray<GapCell>, figure: (cell: GapCell) => number): number =>
  cells.reduce((sum, cell) => sum + figure(cell), 0);

const eldersOf = (cells: ReadonlyArray<GapCell>): number =>
  new Set(cells.map(({ elder }) => elder)).size;

const lineOf = <Key>(key: Key, cells: ReadonlyArray<GapCell>): GapLine<Key> => ({
  key,
  elders: eldersOf(cells.filter(({ expected }) => expected > 0)),
  behind: eldersOf(cells.filter(({ missing }) => missing > 0)),
  expected: total(cells, ({ expected }) => expected),
  met: total(cells, ({ met }) => met),
  missing: total(cells, ({ missing }) => missing),
  delivered: total(cells, ({ delivered }) => delivered),
  minutes: total(cells, ({ minutes }) => minutes),
});

/**
 * 缺口表: cells summed by whatever they are told apart by, in the order in which it first comes. A
 * cell of several keys, such as an elder in two groups, counts in each of them.
 */
export const foldGap = <Key>(
  cells: ReadonlyArray<GapCell>,
  keysOf: (cell: GapCell) => ReadonlyArray<Key>,
): ReadonlyArray<GapLine<Key>> => {
  const byKey = new Map<Key, Array<GapCell>>();
  for (const cell of cells) {
    for (const key of new Set(keysOf(cell))) {
      const there = byKey.get(key);
      if (there) there.push(cell);
      else byKey.set(key, [cell]);
    }
  }
  return [...byKey].map(([key, of]) => lineOf(key, of));
};

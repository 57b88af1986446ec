import type { Range } from "./range.ts";

/**
 * A complete subtree whose root is kept, so that a proof need not hash all leaves again: the one at
 * `position`, counted from 0, among those of 2^`level` leaves.
 */
export interface Tile {
  readonly level: number;
  readonly position: number;
}

/** Kept are subtrees of 65,536 leaves and of 256 leaves. */
export const TILE_LEVELS = [16, 8] as const;

/** The most leaves that are hashed without looking for a tile. */
export const TILE_LEAVES = 2 ** 8;

/** A tile's name as one text. */
export const tileKey = ({ level, position }: Tile): string => `${level}/${position}`;

export const tileRange = ({ level, position }: Tile): Range => ({
  start: position * 2 ** level,
  end: (position + 1) * 2 ** level,
});

/** The tile that is this range, if it is one. */
export const tileAt = ({ start, end }: Range): Tile | undefined => {
  const level = TILE_LEVELS.find((level) => end - start === 2 ** level);
  if (level === undefined || start % 2 ** level !== 0) return undefined;
  return { level, position: start / 2 ** level };
};

/**
 * The tiles that become complete when the log grows from one size to another, the small ones first,
 * so that each can be made out of those before it.
 */
export const completedTiles = (from: number, to: number): ReadonlyArray<Tile> =>
  TILE_LEVELS.toReversed().flatMap((level) => {
    const first = Math.floor(from / 2 ** level);
    const count = Math.floor(to / 2 ** level) - first;
    return Array.from({ length: count }, (_, at) => ({ level, position: first + at }));
  });

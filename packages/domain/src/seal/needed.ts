import type { Range } from "./range.ts";
import { TILE_LEVELS, type Tile } from "./tile.ts";

/** What has to be loaded of a log before its {@link sourceOfLoaded} can answer. */
export interface Needed {
  readonly tiles: ReadonlyArray<Tile>;
  readonly leaves: ReadonlyArray<Range>;
}

/**
 * The tiles, the largest that fit, and else the leaves out of which the roots over the ranges can be
 * made. For a proof under a seal the ranges are {@link inclusionRanges} or {@link consistencyRanges};
 * for the next seal, with all its {@link completedTiles}, the one range is the whole log and `kept`
 * the size of the seal before it.
 *
 * @param kept the size up to which complete tiles are kept: all of them, where it is left out
 */
export const neededFor = (
  ranges: ReadonlyArray<Range>,
  kept: number = Number.POSITIVE_INFINITY,
): Needed => {
  const tiles: Array<Tile> = [];
  const leaves: Array<Range> = [];
  for (const { start, end } of ranges) {
    let at = start;
    for (const level of TILE_LEVELS) {
      const width = 2 ** level;
      for (; at % width === 0 && at + width <= Math.min(end, kept); at += width) {
        tiles.push({ level, position: at / width });
      }
    }
    if (at < end) leaves.push({ start: at, end });
  }
  return { tiles, leaves };
};

import {
  fromHex,
  Hash,
  type Loaded,
  neededFor,
  type Range,
  type Source,
  sourceOfLoaded,
  tileKey,
} from "@huzhu/domain/seal";
import { and, eq, gte, inArray, lt } from "drizzle-orm";
import { type Read, within } from "../unit.ts";

const bytesOf = (hash: string): Uint8Array => fromHex(Hash.make(hash));

const loadTiles = async (
  read: Read,
  level: number,
  positions: ReadonlyArray<number>,
): Promise<ReadonlyArray<readonly [string, Uint8Array]>> => {
  if (positions.length === 0) return [];
  const { db, tile } = within(read);
  const rows = await db
    .select()
    .from(tile)
    .where(
      and(
        eq(tile.villageId, read.village),
        eq(tile.level, level),
        inArray(tile.position, [...positions]),
      ),
    );
  return rows.map((row) => [tileKey(row), bytesOf(row.hash)]);
};

const loadLeaves = async (
  read: Read,
  { start, end }: Range,
): Promise<ReadonlyArray<readonly [number, Uint8Array]>> => {
  const { db, leaf } = within(read);
  const rows = await db
    .select({ position: leaf.position, hash: leaf.hash })
    .from(leaf)
    .where(
      and(eq(leaf.villageId, read.village), gte(leaf.position, start), lt(leaf.position, end)),
    );
  return rows.map(({ position, hash }) => [position, bytesOf(hash)]);
};

/** All that is needed of the log for the roots over some ranges, where tiles are kept up to a size. */
export const loadFor = async (
  read: Read,
  ranges: ReadonlyArray<Range>,
  kept?: number,
): Promise<Loaded> => {
  const needed = neededFor(ranges, kept);
  const tiles = new Map<string, Uint8Array>();
  for (const [level, of] of Map.groupBy(needed.tiles, ({ level }) => level)) {
    const positions = of.map(({ position }) => position);
    for (const [key, hash] of await loadTiles(read, level, positions)) tiles.set(key, hash);
  }
  const leaves = new Map<number, Uint8Array>();
  for (const range of needed.leaves) {
    for (const [position, hash] of await loadLeaves(read, range)) leaves.set(position, hash);
  }
  return { tiles, leaves };
};

export const sourceFor = async (read: Read, ranges: ReadonlyArray<Range>): Promise<Source> =>
  sourceOfLoaded(await loadFor(read, ranges));

import {
  appendLeaf,
  EMPTY_FRONTIER,
  type Frontier,
  frontierRoot,
  TILE_LEVELS,
  tileKey,
} from "@huzhu/domain/seal";
import { asc, eq } from "drizzle-orm";
import { sha256 } from "../log/sha256.ts";
import { batches, type Look } from "../stream.ts";
import { type Read, within } from "../unit.ts";
import { int, text } from "./cells.ts";
import type { Findings } from "./finding.ts";

const LEAVES = "select place, hash from leaf where village_id = ? order by place";

const NO_LEAF = new Uint8Array(32);

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** The leaves of a log as they come, from the first: its roots, and those of its complete tiles. */
class Growing {
  #whole = EMPTY_FRONTIER;
  #parts: ReadonlyArray<Frontier> = TILE_LEVELS.map(() => EMPTY_FRONTIER);
  readonly tiles = new Map<string, string>();

  get size(): number {
    return this.#whole.size;
  }

  root(): string {
    return hex(frontierRoot(sha256, this.#whole));
  }

  add(leaf: Uint8Array): void {
    this.#whole = appendLeaf(sha256, this.#whole, leaf);
    this.#parts = TILE_LEVELS.map((level, at) => {
      const part = appendLeaf(sha256, this.#parts[at] ?? EMPTY_FRONTIER, leaf);
      if (part.size < 2 ** level) return part;
      const tile = { level, position: this.size / 2 ** level - 1 };
      this.tiles.set(tileKey(tile), hex(frontierRoot(sha256, part)));
      return EMPTY_FRONTIER;
    });
  }
}

const checkTiles = async (
  read: Read,
  tiles: ReadonlyMap<string, string>,
  sealed: number,
  findings: Findings,
): Promise<void> => {
  const { db, tile } = within(read);
  const rows = await db
    .select()
    .from(tile)
    .where(eq(tile.villageId, read.village))
    .orderBy(asc(tile.level), asc(tile.position));
  const kept = new Map(rows.map((row) => [tileKey(row), row]));
  for (const [key, { level, position, hash }] of kept) {
    const expected = tiles.get(key);
    const [first, last] = [position * 2 ** level + 1, (position + 1) * 2 ** level];
    const of = `${key} (${first}–${last})`;
    if (expected === undefined) findings.add("tile without leaves", of, "", hash);
    else findings.compare("hash of a tile", of, hash, expected);
  }
  for (const [key, hash] of tiles) {
    const [level = 0, position = 0] = key.split("/").map(Number);
    const complete = (position + 1) * 2 ** level <= sealed;
    if (complete && !kept.has(key)) findings.add("hash of a tile", key, hash, "");
  }
};

/** What the log says of itself today. */
export interface Log {
  readonly size: number;
  /** The roots at the sizes that were asked for, as far as the log goes. */
  readonly roots: ReadonlyMap<number, string>;
}

/**
 * I9: leaves stand one behind the other without a gap, as many as the journal's head says, and those
 * under a tile are what they were when it was made.
 */
export const checkLog = async (
  look: Look,
  sizes: ReadonlySet<number>,
  findings: Findings,
): Promise<Log> => {
  const log = new Growing();
  const roots = new Map<number, string>();
  if (sizes.has(0)) roots.set(0, log.root());
  const add = (leaf: Uint8Array): void => {
    log.add(leaf);
    if (sizes.has(log.size)) roots.set(log.size, log.root());
  };
  for await (const rows of batches(look, LEAVES)) {
    for (const [place, hash] of rows) {
      findings.compare("position of a leaf", String(log.size + 1), log.size + 1, int(place) + 1);
      // Leaves behind a gap keep their places, so that only the tile with the gap is another one.
      while (log.size < int(place)) add(NO_LEAF);
      add(Buffer.from(text(hash), "hex"));
    }
  }
  const { db, journalHead } = within(look.read);
  const { village } = look.read;
  const [head] = await db.select().from(journalHead).where(eq(journalHead.villageId, village));
  findings.compare("size of the log", "journal", head?.size ?? 0, log.size);
  await checkTiles(look.read, log.tiles, Math.max(0, ...sizes), findings);
  return { size: log.size, roots };
};

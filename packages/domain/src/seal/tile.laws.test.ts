import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  appendLeaf,
  completedTiles,
  consistencyProof,
  consistencyRanges,
  EMPTY_FRONTIER,
  type Frontier,
  frontierRoot,
  inclusionProof,
  inclusionRanges,
  type Loaded,
  type Needed,
  neededFor,
  type Sha256,
  sourceOfLoaded,
  subtreeHash,
  tileKey,
  tileRange,
  verifyConsistency,
  verifyInclusion,
} from "./index.ts";

/** Large enough for two large tiles; so many hashes want a quick one, which need not be safe. */
const MOST = 140_000;
const quick: Sha256 = (bytes) => {
  let sum = bytes.length;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  const view = new DataView(new ArrayBuffer(4));
  view.setInt32(0, sum);
  return new Uint8Array(view.buffer);
};

const HASHES = Array.from({ length: MOST }, (_, at) => quick(Uint8Array.of(at, at >> 8, at >> 16)));
const FRONTIERS: Array<Frontier> = [EMPTY_FRONTIER];
for (const hash of HASHES) {
  FRONTIERS.push(appendLeaf(quick, FRONTIERS.at(-1) ?? EMPTY_FRONTIER, hash));
}
const rootAt = (size: number) => frontierRoot(quick, FRONTIERS[size] ?? EMPTY_FRONTIER);

/** What a database answers: only what was asked for, and only tiles that it was given. */
const load = (kept: ReadonlyMap<string, Uint8Array>, { tiles, leaves }: Needed): Loaded => ({
  tiles: new Map(
    tiles.map((tile) => {
      const hash = kept.get(tileKey(tile));
      if (!hash) throw new Error(`no tile ${tileKey(tile)}`);
      return [tileKey(tile), hash];
    }),
  ),
  leaves: new Map(
    leaves.flatMap(({ start, end }) =>
      HASHES.slice(start, end).map((hash, at): [number, Uint8Array] => [start + at, hash]),
    ),
  ),
});

/** Seals the log at one size after another; each time the tiles become more. */
const seal = (sizes: ReadonlyArray<number>) => {
  const kept = new Map<string, Uint8Array>();
  const roots = sizes.map((size, at) => {
    const before = sizes[at - 1] ?? 0;
    const whole = { start: 0, end: size };
    const source = sourceOfLoaded(load(kept, neededFor([whole], before)));
    for (const tile of completedTiles(before, size)) {
      kept.set(tileKey(tile), subtreeHash(quick, source, tileRange(tile)));
    }
    return subtreeHash(quick, source, whole);
  });
  return { kept, roots };
};

const { kept } = seal([MOST]);

const sizes = fc.integer({ min: 1, max: MOST });
const inclusions = sizes.chain((size) =>
  fc.record({ index: fc.nat({ max: size - 1 }), size: fc.constant(size) }),
);
const growths = sizes.chain((after) =>
  fc.record({ before: fc.nat({ max: after }), after: fc.constant(after) }),
);

describe("laws of tiles", () => {
  it("I9: seals have the roots of the whole log, whenever they are made", () => {
    const days = fc.array(fc.nat({ max: MOST }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(days, (unsorted) => {
        const sizes = unsorted.toSorted((a, b) => a - b);
        expect(seal(sizes).roots).toEqual(sizes.map(rootAt));
      }),
      { numRuns: 5 },
    );
  });

  it("tiles are the same, whenever seals are made", () => {
    expect(seal([0, 255, 256, 65_537, 131_071, MOST]).kept).toEqual(kept);
    expect(kept.size).toBe(Math.floor(MOST / 256) + 2);
  });

  it("I9: a leaf is proved out of what is needed and nothing else", () => {
    fc.assert(
      fc.property(inclusions, ({ index, size }) => {
        const source = sourceOfLoaded(load(kept, neededFor(inclusionRanges(index, size))));
        const path = inclusionProof(quick, source, index, size);
        const leaf = HASHES[index] ?? new Uint8Array();
        expect(verifyInclusion(quick, { leaf, index, size, path, root: rootAt(size) })).toBe(true);
      }),
    );
  });

  it("I9: growth is proved out of what is needed and nothing else", () => {
    fc.assert(
      fc.property(growths, ({ before, after }) => {
        const source = sourceOfLoaded(load(kept, neededFor(consistencyRanges(before, after))));
        const claim = {
          before: { size: before, root: rootAt(before) },
          after: { size: after, root: rootAt(after) },
          path: consistencyProof(quick, source, before, after),
        };
        expect(verifyConsistency(quick, claim)).toBe(true);
      }),
    );
  });

  it("no proof needs as many as two tiles' leaves, or two large tiles' small ones", () => {
    fc.assert(
      fc.property(inclusions, ({ index, size }) => {
        const { tiles, leaves } = neededFor(inclusionRanges(index, size));
        expect(leaves.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThan(2 * 256);
        expect(tiles.filter(({ level }) => level === 8).length).toBeLessThan(2 * 256);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { completedTiles, neededFor, tileAt, tileRange } from "./index.ts";

const tile = (level: number, position: number) => ({ level, position });

const COMPLETED = [
  { name: "nothing yet", from: 0, to: 255, tiles: [] },
  { name: "the first small one", from: 0, to: 256, tiles: [tile(8, 0)] },
  { name: "none twice", from: 256, to: 511, tiles: [] },
  { name: "two at once", from: 300, to: 800, tiles: [tile(8, 1), tile(8, 2)] },
  {
    name: "a large one after its last small one",
    from: 65_500,
    to: 65_536,
    tiles: [tile(8, 255), tile(16, 0)],
  },
];

const NEEDED = [
  { name: "nothing of nothing", range: [0, 0], tiles: [], leaves: [] },
  { name: "leaves of less than a tile", range: [3, 4], tiles: [], leaves: [[3, 4]] },
  { name: "leaves of part of a tile", range: [128, 256], tiles: [], leaves: [[128, 256]] },
  { name: "a tile by itself", range: [256, 512], tiles: [tile(8, 1)], leaves: [] },
  {
    name: "large tiles, small tiles, leaves",
    range: [65_536, 131_072 + 600],
    tiles: [tile(16, 1), tile(8, 512), tile(8, 513)],
    leaves: [[131_584, 131_672]],
  },
  { name: "no tile that does not fit", range: [100, 700], tiles: [], leaves: [[100, 700]] },
  {
    name: "only tiles that are kept",
    range: [0, 1000],
    kept: 700,
    tiles: [tile(8, 0), tile(8, 1)],
    leaves: [[512, 1000]],
  },
];

describe("tiles", () => {
  it.each(COMPLETED)("become complete: $name", ({ from, to, tiles }) => {
    expect(completedTiles(from, to)).toEqual(tiles);
  });

  it.each([tile(8, 0), tile(8, 300), tile(16, 2)])("are known by their range", (one) => {
    expect(tileAt(tileRange(one))).toEqual(one);
  });

  it.each([
    [0, 255],
    [1, 257],
    [0, 512],
    [256, 65_792],
  ])("are not %i to %i", (start, end) => {
    expect(tileAt({ start, end })).toBeUndefined();
  });
});

describe("what has to be loaded", () => {
  it.each(NEEDED)("$name", ({ range: [start = 0, end = 0], kept, tiles, leaves }) => {
    expect(neededFor([{ start, end }], kept)).toEqual({
      tiles,
      leaves: leaves.map(([start, end]) => ({ start, end })),
    });
  });
});

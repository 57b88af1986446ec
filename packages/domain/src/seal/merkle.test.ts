import { describe, expect, it } from "vitest";
import {
  appendLeaf,
  consistencyProof,
  EMPTY_FRONTIER,
  fromHex,
  frontierRoot,
  Hash,
  inclusionProof,
  leafHash,
  rootOf,
  sourceOfLeaves,
  toHex,
  verifyConsistency,
  verifyInclusion,
} from "./index.ts";
import { sha256 } from "./testing/sha256.ts";

/** The eight leaves by which implementations of Certificate Transparency compare themselves. */
const LEAVES = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map((hex) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)));

const ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
].map((root, size) => ({ size, root }));

const INCLUSIONS = [
  { index: 0, size: 1, path: [] },
  {
    index: 0,
    size: 8,
    path: [
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
  },
  {
    index: 5,
    size: 8,
    path: [
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
  },
  {
    index: 2,
    size: 3,
    path: ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
  },
  {
    index: 1,
    size: 5,
    path: [
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
  },
];

const CONSISTENCIES = [
  { before: 0, after: 8, path: [] },
  { before: 1, after: 1, path: [] },
  {
    before: 1,
    after: 8,
    path: [
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
  },
  {
    before: 6,
    after: 8,
    path: [
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
  },
  {
    before: 2,
    after: 5,
    path: [
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
  },
  {
    before: 6,
    after: 7,
    path: [
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
      "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
  },
];

const HASHES = LEAVES.map((bytes) => leafHash(sha256, bytes));
const source = sourceOfLeaves(HASHES);
const rootAt = (size: number) => fromHex(Hash.make(ROOTS[size]?.root ?? ""));

describe("the tree of the reference leaves", () => {
  it.each(ROOTS)("of $size has its root", ({ size, root }) => {
    expect(toHex(rootOf(sha256, LEAVES.slice(0, size)))).toBe(root);
    const frontier = HASHES.slice(0, size).reduce(
      (before, hash) => appendLeaf(sha256, before, hash),
      EMPTY_FRONTIER,
    );
    expect(frontier.size).toBe(size);
    expect(toHex(frontierRoot(sha256, frontier))).toBe(root);
  });
});

describe("an inclusion proof", () => {
  it.each(INCLUSIONS)("of leaf $index among $size", ({ index, size, path }) => {
    const made = inclusionProof(sha256, source, index, size);
    expect(made.map(toHex)).toEqual(path);
    const leaf = leafHash(sha256, LEAVES[index] ?? new Uint8Array());
    expect(verifyInclusion(sha256, { leaf, index, size, path: made, root: rootAt(size) })).toBe(
      true,
    );
  });

  it.each([
    [0, 0],
    [1, 1],
    [8, 8],
    [-1, 8],
    [Number.NaN, 8],
  ])("there is none of leaf %i among %i", (index, size) => {
    expect(() => inclusionProof(sha256, source, index, size)).toThrow(RangeError);
    const [leaf] = HASHES;
    expect(leaf && verifyInclusion(sha256, { leaf, index, size, path: [], root: rootAt(1) })).toBe(
      false,
    );
  });

  it.each([
    [0.5, 2],
    [0, 2.5],
    [-0.5, 2],
  ])("is refused: leaf %d among %d", (index, size) => {
    const [leaf = new Uint8Array(), neighbour = leaf] = HASHES;
    const claim = { leaf, index: 0, size: 2, path: [neighbour], root: rootAt(2) };
    expect(verifyInclusion(sha256, claim)).toBe(true);
    expect(verifyInclusion(sha256, { ...claim, index, size })).toBe(false);
  });

  it("needs all leaves", () => {
    expect(() => inclusionProof(sha256, source, 0, 9)).toThrow("leaves 8 to 8");
  });
});

describe("a consistency proof", () => {
  it.each(CONSISTENCIES)("of $before and $after", ({ before, after, path }) => {
    const made = consistencyProof(sha256, source, before, after);
    expect(made.map(toHex)).toEqual(path);
    const [earlier, later] = [before, after].map((size) => ({ size, root: rootAt(size) }));
    expect(
      earlier && later && verifyConsistency(sha256, { before: earlier, after: later, path: made }),
    ).toBe(true);
  });

  it.each([
    [2, 1],
    [-1, 8],
    [Number.NaN, 8],
  ])("there is none of %i and %i", (before, after) => {
    expect(() => consistencyProof(sha256, source, before, after)).toThrow(RangeError);
  });

  const REFUSED = [
    { name: "none at all", before: 1, after: 2, path: [] },
    { name: "too much for the same size", before: 2, after: 2, path: [1] },
    { name: "too much for the empty log", before: 0, after: 2, path: [1] },
    { name: "a log that shrank", before: 2, after: 1, path: [] },
  ];
  it.each(REFUSED)("is refused: $name", ({ before, after, path }) => {
    const claim = {
      before: { size: before, root: rootAt(Math.floor(before)) },
      after: { size: after, root: rootAt(after) },
      path: path.map(rootAt),
    };
    expect(verifyConsistency(sha256, claim)).toBe(false);
  });

  it.each([
    [-1, 2],
    [1.5, 2],
    [1, 2.5],
    [Number.NaN, 2],
  ])("is refused: %d and %d leaves", (before, after) => {
    const [one, two] = [rootAt(1), rootAt(2)];
    const of = (before: number, after: number) => ({
      before: { size: before, root: one },
      after: { size: after, root: two },
      path: before === 1 ? HASHES.slice(1, 2) : HASHES.slice(0, 2),
    });
    expect(verifyConsistency(sha256, of(1, 2))).toBe(true);
    expect(verifyConsistency(sha256, of(before, after))).toBe(false);
  });

  it("is refused: an empty log with leaves in its root", () => {
    const [empty, eight] = [rootAt(0), rootAt(8)];
    const of = (root: Uint8Array) => ({
      before: { size: 0, root },
      after: { size: 8, root: eight },
      path: [],
    });
    expect(verifyConsistency(sha256, of(empty))).toBe(true);
    expect(verifyConsistency(sha256, of(eight))).toBe(false);
  });
});

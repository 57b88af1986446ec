import fc from "fast-check";
import { leafHash } from "../leaf.ts";
import { rootOf } from "../root-of.ts";
import { type Source, sourceOfLeaves } from "../source.ts";
import { sha256 } from "./sha256.ts";

/** Every size up to this one is tried. */
export const MOST = 70;
/** Where all combinations are tried that must fail, sizes up to this one are enough. */
export const SOME = 20;

export const upTo = (most: number, from = 0): ReadonlyArray<number> =>
  Array.from({ length: most - from + 1 }, (_, at) => from + at);

const LEAVES = Array.from({ length: MOST + 1 }, (_, at) => Uint8Array.of(at, 2 * at));
const ROOTS = Array.from({ length: MOST + 1 }, (_, size) => rootOf(sha256, LEAVES.slice(0, size)));
const SUBTREES = new Map(
  [1, 2, 4, 8, 16, 32, 64].flatMap((width) =>
    upTo(Math.floor(MOST / width) - 1).map((at): [string, Uint8Array] => [
      `${at * width} ${(at + 1) * width}`,
      rootOf(sha256, LEAVES.slice(at * width, (at + 1) * width)),
    ]),
  ),
);
const [NOTHING = new Uint8Array()] = ROOTS;

/** A log of different leaves, one more than {@link MOST}. */
export const HASHES = LEAVES.map((bytes) => leafHash(sha256, bytes));

/** The log with what a database keeps of it, and more: the root of every complete subtree. */
export const LOG: Source = {
  ...sourceOfLeaves(HASHES),
  subtree: (start, end) => SUBTREES.get(`${start} ${end}`),
};

export const leafAt = (index: number): Uint8Array => HASHES[index] ?? NOTHING;
export const headOf = (size: number) => ({ size, root: ROOTS[size] ?? NOTHING });

export const bits = fc.nat({ max: 255 });

export const flip = (hash: Uint8Array, bit: number): Uint8Array =>
  hash.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

export const flipIn = (path: ReadonlyArray<Uint8Array>, place: number, bit: number) =>
  path.map((hash, at) => (at === place ? flip(hash, bit) : hash));

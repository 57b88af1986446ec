import type { Hash } from "./hash.ts";

/** A hash as people read it aloud and compare it on paper: `ddb8 9be4 0380 9e32`, its first 64 bits. */
export const shortDigest = (hash: Hash): string =>
  [0, 4, 8, 12].map((at) => hash.slice(at, at + 4)).join(" ");

import { nodeHash } from "./leaf.ts";
import type { Sha256 } from "./sha256.ts";

/** The root of a complete subtree, and the next one to its left. */
interface Peak {
  readonly hash: Uint8Array;
  readonly left: Peak | null;
}

/**
 * All that a growing tree has to remember: how many leaves it has, and the roots of its complete
 * subtrees, the rightmost first; one for each one in the binary of `size`. Never changed: appending
 * gives a new frontier, which shares what it can with the one before.
 */
export interface Frontier {
  readonly size: number;
  readonly peaks: Peak | null;
}

export const EMPTY_FRONTIER: Frontier = { size: 0, peaks: null };

/** The frontier of the tree with one more leaf, given by its hash. */
export const appendLeaf = (
  sha256: Sha256,
  { size, peaks }: Frontier,
  leaf: Uint8Array,
): Frontier => {
  let hash = leaf;
  let left = peaks;
  for (let pairs = size; left && pairs % 2 === 1; pairs = (pairs - 1) / 2) {
    hash = nodeHash(sha256, left.hash, hash);
    left = left.left;
  }
  return { size: size + 1, peaks: { hash, left } };
};

/** The root of the tree at its present size (RFC 6962, section 2.1). */
export const frontierRoot = (sha256: Sha256, { peaks }: Frontier): Uint8Array => {
  if (!peaks) return sha256(new Uint8Array(0));
  let hash = peaks.hash;
  for (let peak = peaks.left; peak; peak = peak.left) hash = nodeHash(sha256, peak.hash, hash);
  return hash;
};

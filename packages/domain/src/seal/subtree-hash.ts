import { appendLeaf, EMPTY_FRONTIER, frontierRoot } from "./frontier.ts";
import { nodeHash } from "./leaf.ts";
import { middleOf, type Range } from "./range.ts";
import type { Sha256 } from "./sha256.ts";
import type { Source } from "./source.ts";
import { TILE_LEAVES } from "./tile.ts";

/**
 * The root over a range of leaves (RFC 6962, section 2.1: MTH of D[start:end]), out of subtrees that
 * the source knows and else of leaves. Throws where the source lacks one.
 */
export const subtreeHash = (sha256: Sha256, source: Source, range: Range): Uint8Array => {
  const { start, end } = range;
  const known = source.subtree(start, end);
  if (known) return known;
  if (end - start <= TILE_LEAVES) return leavesHash(sha256, source, range);
  const middle = middleOf(range);
  return nodeHash(
    sha256,
    subtreeHash(sha256, source, { start, end: middle }),
    subtreeHash(sha256, source, { start: middle, end }),
  );
};

const leavesHash = (sha256: Sha256, source: Source, { start, end }: Range): Uint8Array => {
  const leaves = source.leaves(start, end);
  if (leaves.length !== end - start) {
    throw new RangeError(`leaves ${start} to ${end - 1} of the log are not all there`);
  }
  let frontier = EMPTY_FRONTIER;
  for (const leaf of leaves) frontier = appendLeaf(sha256, frontier, leaf);
  return frontierRoot(sha256, frontier);
};

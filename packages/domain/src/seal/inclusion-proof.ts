import { middleOf, type Range } from "./range.ts";
import type { Sha256 } from "./sha256.ts";
import type { Source } from "./source.ts";
import { subtreeHash } from "./subtree-hash.ts";

/**
 * The subtrees whose roots prove that the leaf at `index`, counted from 0, is in the tree of the
 * first `size` leaves: its neighbours on the way up to the root.
 */
export const inclusionRanges = (index: number, size: number): ReadonlyArray<Range> => {
  if (!(index >= 0 && index < size)) throw new RangeError(`no leaf ${index} among ${size}`);
  const ranges: Array<Range> = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = middleOf({ start, end });
    if (index < middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  return ranges.reverse();
};

/** The audit path of a leaf (RFC 6962, section 2.1.1), from its neighbour up. */
export const inclusionProof = (
  sha256: Sha256,
  source: Source,
  index: number,
  size: number,
): ReadonlyArray<Uint8Array> =>
  inclusionRanges(index, size).map((range) => subtreeHash(sha256, source, range));

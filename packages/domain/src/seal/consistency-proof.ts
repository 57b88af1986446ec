import { middleOf, type Range } from "./range.ts";
import type { Sha256 } from "./sha256.ts";
import type { Source } from "./source.ts";
import { subtreeHash } from "./subtree-hash.ts";

/**
 * The subtrees whose roots prove that the tree of the first `before` leaves is the beginning of the
 * tree of `after` leaves. None where either has nothing to prove: `before` is 0 or `after`.
 */
export const consistencyRanges = (before: number, after: number): ReadonlyArray<Range> => {
  if (!(before >= 0 && before <= after)) throw new RangeError(`${before} leaves of ${after}`);
  if (before === 0) return [];
  const ranges: Array<Range> = [];
  let [start, end] = [0, after];
  while (before !== end) {
    const middle = middleOf({ start, end });
    if (before <= middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  // The whole tree of before is known to whoever verifies; a part of it is not.
  if (start > 0) ranges.push({ start, end });
  return ranges.reverse();
};

/** The consistency proof of two sizes of the log (RFC 6962, section 2.1.2). */
export const consistencyProof = (
  sha256: Sha256,
  source: Source,
  before: number,
  after: number,
): ReadonlyArray<Uint8Array> =>
  consistencyRanges(before, after).map((range) => subtreeHash(sha256, source, range));

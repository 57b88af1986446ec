import { leafHash, nodeHash } from "./leaf.ts";
import { middleOf, type Range } from "./range.ts";
import type { Sha256 } from "./sha256.ts";

/**
 * The root of the Merkle tree over what the leaves hold, as RFC 6962, section 2.1 defines it; of no
 * leaves, the SHA-256 of nothing.
 */
export const rootOf = (sha256: Sha256, leaves: ReadonlyArray<Uint8Array>): Uint8Array => {
  const hashes = leaves.map((bytes) => leafHash(sha256, bytes));
  const over = ({ start, end }: Range): Uint8Array => {
    const [only] = end - start === 1 ? hashes.slice(start, end) : [];
    if (only) return only;
    const middle = middleOf({ start, end });
    return nodeHash(sha256, over({ start, end: middle }), over({ start: middle, end }));
  };
  return leaves.length === 0 ? sha256(new Uint8Array(0)) : over({ start: 0, end: leaves.length });
};

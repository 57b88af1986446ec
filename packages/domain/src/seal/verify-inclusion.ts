import { sameHash } from "./hash.ts";
import { nodeHash } from "./leaf.ts";
import type { Sha256 } from "./sha256.ts";

/** Claims that the leaf of this hash stands at `index` in the tree of `size` leaves and that root. */
export interface Inclusion {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly path: ReadonlyArray<Uint8Array>;
  readonly root: Uint8Array;
}

/**
 * Whether the path leads from the leaf to the root (RFC 9162, section 2.1.3.2). `size` and `root` have
 * to come together out of one seal: a root by itself does not say how many leaves it has.
 */
export const verifyInclusion = (
  sha256: Sha256,
  { leaf, index, size, path, root }: Inclusion,
): boolean => {
  if (!(Number.isSafeInteger(index) && Number.isSafeInteger(size))) return false;
  if (!(index >= 0 && index < size)) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const neighbour of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sha256, neighbour, hash);
      // The last of its row has no neighbour until it is on the right.
      while (at % 2 === 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      hash = nodeHash(sha256, hash, neighbour);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && sameHash(hash, root);
};

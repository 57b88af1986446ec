import { sameHash } from "./hash.ts";
import { nodeHash } from "./leaf.ts";
import type { Sha256 } from "./sha256.ts";

/** A log at one moment: how many leaves it had, and their root. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Claims that a log only grew: what it was before is the beginning of what it was after. */
export interface Consistency {
  readonly before: TreeHead;
  readonly after: TreeHead;
  readonly path: ReadonlyArray<Uint8Array>;
}

/**
 * Whether the path shows that nothing of the log before was changed, removed or reordered (RFC 9162,
 * section 2.1.4.2). Each head's size and root have to come together out of one seal.
 */
export const verifyConsistency = (
  sha256: Sha256,
  { before, after, path }: Consistency,
): boolean => {
  if (!(Number.isSafeInteger(before.size) && Number.isSafeInteger(after.size))) return false;
  if (before.size < 0 || before.size > after.size) return false;
  if (before.size === 0) {
    return path.length === 0 && [before, after].every((head) => emptyIsEmpty(sha256, head));
  }
  if (before.size === after.size) return path.length === 0 && sameHash(before.root, after.root);
  return leadsToBoth(sha256, { before, after, path });
};

/** A log without leaves has the one root of all logs without leaves. */
const emptyIsEmpty = (sha256: Sha256, { size, root }: TreeHead): boolean =>
  size > 0 || sameHash(root, sha256(new Uint8Array(0)));

const leadsToBoth = (sha256: Sha256, { before, after, path }: Consistency): boolean => {
  let [at, last] = [before.size - 1, after.size - 1];
  while (at % 2 === 1) [at, last] = [(at - 1) / 2, Math.floor(last / 2)];
  // Zero is left of a power of two: then the tree of before is itself the first subtree.
  const [first, ...rest] = at === 0 ? [before.root, ...path] : path;
  if (!first) return false;
  let [then, now] = [first, first];
  for (const neighbour of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      then = nodeHash(sha256, neighbour, then);
      now = nodeHash(sha256, neighbour, now);
      while (at % 2 === 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      now = nodeHash(sha256, now, neighbour);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && sameHash(then, before.root) && sameHash(now, after.root);
};

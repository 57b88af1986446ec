import type { SealView } from "@huzhu/contract";
import { type Hash, SEAL_FORMAT, type Sha256, sealDigest } from "@huzhu/domain/seal";

/** The digest that people compare on paper, worked out of all that the seal says. */
export const digestOf = (sha256: Sha256, seal: SealView): Hash => {
  const { village, number, kind, date, size, root, sums, previous, sealedAt, key } = seal;
  const said = { number, kind, date, size, root, sums, previous, sealedAt, key };
  return sealDigest(sha256, { format: SEAL_FORMAT, village: village.id, ...said });
};

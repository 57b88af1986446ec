import type { SealRow, SealView } from "@huzhu/contract";
import { sha256, type VillageProfile } from "@huzhu/db";
import { type SignedSeal, sealDigest, sealText, shortDigest } from "@huzhu/domain/seal";

export const sealRowOf = (seal: SignedSeal): SealRow => {
  const { number, kind, date, size, sealedAt, key } = seal;
  const digest = sealDigest(sha256, seal);
  return { number, kind, date, size, digest, short: shortDigest(digest), sealedAt, key };
};

export const sealViewOf = (
  seal: SignedSeal,
  { id, name }: Pick<VillageProfile, "id" | "name">,
): SealView => {
  const { root, sums, previous, signature } = seal;
  const text = sealText(sha256, seal);
  return { ...sealRowOf(seal), village: { id, name }, root, sums, previous, signature, text };
};

import { Result, Schema } from "effect";
import { fromHex, Hash, toHex } from "./hash.ts";
import { leafHash } from "./leaf.ts";
import type { InclusionProof } from "./proof.ts";
import type { Seal } from "./seal.ts";
import type { Sha256 } from "./sha256.ts";
import { utf8Of } from "./utf8.ts";
import { verifyInclusion } from "./verify-inclusion.ts";

/** The proof was made under another seal than the one that it is held against. */
export class ProofOfOtherSeal extends Schema.TaggedClass<ProofOfOtherSeal>()("ProofOfOtherSeal", {
  number: Schema.Int,
  size: Schema.Int,
  sealNumber: Schema.Int,
  sealSize: Schema.Int,
}) {}

/** The record says something else than when the log took it in. */
export class LeafChanged extends Schema.TaggedClass<LeafChanged>()("LeafChanged", {
  index: Schema.Int,
  expected: Hash,
  found: Hash,
}) {}

/** The path does not lead from the leaf to the seal's root: it is not in the log, or not there. */
export class LeafNotUnderRoot extends Schema.TaggedClass<LeafNotUnderRoot>()("LeafNotUnderRoot", {
  index: Schema.Int,
  size: Schema.Int,
  root: Hash,
}) {}

export type ProofBroken = ProofOfOtherSeal | LeafChanged | LeafNotUnderRoot;

/**
 * Checks a proof under a seal, step by step: that it is of this seal, that the record says what it
 * said, that the log has it. Gives the hash of the leaf. Whether the seal is signed is a question of
 * its own: {@link isSealSigned}.
 */
export const checkProof = (
  sha256: Sha256,
  proof: InclusionProof,
  { number, size, root }: Pick<Seal, "number" | "size" | "root">,
): Result.Result<Hash, ProofBroken> => {
  const { index } = proof;
  if (proof.seal !== number || proof.size !== size) {
    return Result.fail(
      new ProofOfOtherSeal({
        number: proof.seal,
        size: proof.size,
        sealNumber: number,
        sealSize: size,
      }),
    );
  }
  const leaf = leafHash(sha256, utf8Of(proof.leaf));
  const found = toHex(leaf);
  if (found !== proof.leafHash) {
    return Result.fail(new LeafChanged({ index, expected: proof.leafHash, found }));
  }
  const path = proof.path.map(fromHex);
  if (!verifyInclusion(sha256, { leaf, index, size, path, root: fromHex(root) })) {
    return Result.fail(new LeafNotUnderRoot({ index, size, root }));
  }
  return Result.succeed(found);
};

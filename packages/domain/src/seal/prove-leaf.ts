import { toHex } from "./hash.ts";
import { inclusionProof } from "./inclusion-proof.ts";
import { leafHash } from "./leaf.ts";
import type { InclusionProof } from "./proof.ts";
import type { Seal } from "./seal.ts";
import type { Sha256 } from "./sha256.ts";
import type { Source } from "./source.ts";
import { utf8Of } from "./utf8.ts";

/** Proves that the record at `index`, which says `leaf`, is under the seal. */
export const proveLeaf = (
  sha256: Sha256,
  source: Source,
  { seal, index, leaf }: { readonly seal: Seal; readonly index: number; readonly leaf: string },
): InclusionProof => ({
  seal: seal.number,
  size: seal.size,
  index,
  leaf,
  leafHash: toHex(leafHash(sha256, utf8Of(leaf))),
  path: inclusionProof(sha256, source, index, seal.size).map(toHex),
});

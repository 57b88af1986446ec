import type { KioskProof, SealRow } from "@huzhu/contract";
import { fromHex, type Sha256, verifyInclusion } from "@huzhu/domain/seal";

/** What the kiosk itself found about a line and the notice on the board. */
export type Verdict =
  | { readonly _tag: "Proved"; readonly seal: SealRow; readonly journalNumber: number }
  | { readonly _tag: "NotYet" }
  | { readonly _tag: "Broken" };

/** Adds the proof up again: the server's word is not enough. */
export const verdictOf = (sha256: Sha256, proof: KioskProof | null): Verdict => {
  if (proof === null) return { _tag: "NotYet" };
  const { seal, root, index, path, leafHash, journalNumber } = proof;
  const holds = verifyInclusion(sha256, {
    leaf: fromHex(leafHash),
    index,
    size: seal.size,
    path: path.map(fromHex),
    root: fromHex(root),
  });
  const itself = index + 1 === journalNumber;
  return holds && itself ? { _tag: "Proved", seal, journalNumber } : { _tag: "Broken" };
};

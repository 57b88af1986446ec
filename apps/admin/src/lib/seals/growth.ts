import type { ConsistencyView, SealView } from "@huzhu/contract";
import { fromHex, type Sha256, verifyConsistency } from "@huzhu/domain/seal";
import { digestOf } from "./digest.ts";

/** Two seals, one behind the other, and what the server says for the journal between them. */
export interface Grown {
  readonly before: SealView;
  readonly after: SealView;
  readonly proof: ConsistencyView;
}

/** What this browser itself found about two seals. */
export type Growth =
  | { readonly _tag: "OnlyGrew"; readonly before: SealView; readonly after: SealView }
  | { readonly _tag: "Broken"; readonly before: number; readonly after: number; why: string };

type Head = ConsistencyView["before"];

/** Whether the server proves something about this very seal: a size and a root belong together. */
const isOf = ({ seal, root }: Head, { number, size, root: sealed }: SealView): boolean =>
  seal.number === number && seal.size === size && root === sealed;

const headOf = ({ size, root }: SealView) => ({ size, root: fromHex(root) });

const whyBroken = (sha256: Sha256, { before, after, proof }: Grown): string | null => {
  const forged = [before, after].find((seal) => digestOf(sha256, seal) !== seal.digest);
  if (forged) return `第${forged.number}号的指纹和它的内容不一样`;
  if (after.previous !== before.digest) return `第${after.number}号没有接着第${before.number}号封`;
  if (!isOf(proof.before, before) || !isOf(proof.after, after)) {
    return "服务器拿来的证明不是这两号的";
  }
  const claim = { before: headOf(before), after: headOf(after), path: proof.path.map(fromHex) };
  return verifyConsistency(sha256, claim) ? null : `第${before.number}号封过的账和现在的不一样`;
};

/** Adds up again whether between two seals lines were only added, and none of the old ones moved. */
export const growthOf = (sha256: Sha256, grown: Grown): Growth => {
  const { before, after } = grown;
  const why = whyBroken(sha256, grown);
  return why === null
    ? { _tag: "OnlyGrew", before, after }
    : { _tag: "Broken", before: before.number, after: after.number, why };
};

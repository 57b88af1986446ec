import type { ProofView, SealView, TransferView } from "@huzhu/contract";
import { checkProof, type ProofBroken, type Sha256 } from "@huzhu/domain/seal";
import { Option, Result, Schema } from "effect";
import { digestOf } from "./digest.ts";

/** What this browser itself found about a line and a seal: the server's word is not enough. */
export type Verdict =
  | { readonly _tag: "Proved"; readonly seal: SealView; readonly number: number }
  | { readonly _tag: "Broken"; readonly why: string };

const BROKEN_WORDS: Record<ProofBroken["_tag"], string> = {
  ProofOfOtherSeal: "服务器拿来的证明不是这张封账单的",
  LeafChanged: "账本里的记录和封账时的不一样",
  LeafNotUnderRoot: "这条记录不在这张封账单里",
};

/** What the record of a transfer has to say for the line on the screen to be its. */
const Record = Schema.fromJsonString(
  Schema.Struct({
    kind: Schema.Literal("transfer"),
    id: Schema.String,
    eventDate: Schema.String,
    entries: Schema.Array(Schema.Array(Schema.Unknown)),
  }),
);

const isOf = (leaf: string, { id, eventDate, entries }: TransferView): boolean => {
  const record = Option.getOrNull(Schema.decodeUnknownOption(Record)(leaf));
  if (record === null || record.id !== id || record.eventDate !== eventDate) return false;
  const shown = entries.map(({ account, amount }) => `${account} ${amount}`).sort();
  const written = record.entries.map(([account, amount]) => `${account} ${amount}`).sort();
  return shown.join() === written.join();
};

/** Adds everything up again, from the line on the screen to the digest on the notice board. */
export const verdictOf = (
  sha256: Sha256,
  { line, proof, seal }: { line: TransferView; proof: ProofView; seal: SealView },
): Verdict => {
  const { index, path, leaf, leafHash } = proof;
  const claimed = { seal: proof.seal.number, size: proof.seal.size, index, path, leaf, leafHash };
  const checked = checkProof(sha256, claimed, seal);
  if (Result.isFailure(checked)) return broken(BROKEN_WORDS[checked.failure._tag]);
  if (!isOf(leaf, line)) return broken("屏幕上的这一笔和账本里的记录对不上");
  if (digestOf(sha256, seal) !== seal.digest) return broken("封账单的指纹和它的内容对不上");
  return { _tag: "Proved", seal, number: index + 1 };
};

const broken = (why: string): Verdict => ({ _tag: "Broken", why });

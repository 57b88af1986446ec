import type { TransferId } from "@huzhu/domain/points";
import {
  consistencyProof,
  consistencyRanges,
  type Hash,
  type InclusionProof,
  inclusionRanges,
  proveLeaf,
  type Seal,
  toHex,
} from "@huzhu/domain/seal";
import { selectSet } from "../sets.ts";
import { type Read, tableOf } from "../unit.ts";
import { transferRecord } from "./record.ts";
import { sha256 } from "./sha256.ts";
import { sourceFor } from "./source.ts";

/** A transfer as the log reads it today; `null` where there is none. */
export const recordOfTransfer = async (read: Read, id: TransferId): Promise<string | null> => {
  const [transfer] = await selectSet(read, tableOf(read, "transfer"), "id", [id]);
  if (!transfer) return null;
  const entries = await selectSet(read, tableOf(read, "entry"), "transferId", [id]);
  const lots = await selectSet(read, tableOf(read, "lot"), "transferId", [id]);
  const uses = await selectSet(read, tableOf(read, "lotUse"), "transferId", [id]);
  return transferRecord({
    transfer,
    entries: entries.toSorted((a, b) => a.ordinal - b.ordinal),
    lots: lots.toSorted((a, b) => a.place - b.place),
    uses,
  });
};

/** Shows that a leaf is under a seal; `leaf` is what its record says today. */
export const prove = async (
  read: Read,
  seal: Seal,
  { index, leaf }: { readonly index: number; readonly leaf: string },
): Promise<InclusionProof> => {
  const source = await sourceFor(read, inclusionRanges(index, seal.size));
  return proveLeaf(sha256, source, { seal, index, leaf });
};

/** Shows that the log under the earlier of two seals is the beginning of the log under the later. */
export const proveGrowth = async (
  read: Read,
  before: Seal,
  after: Seal,
): Promise<ReadonlyArray<Hash>> => {
  const source = await sourceFor(read, consistencyRanges(before.size, after.size));
  return consistencyProof(sha256, source, before.size, after.size).map(toHex);
};

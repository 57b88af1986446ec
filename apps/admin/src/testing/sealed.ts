import type { ConsistencyView, ProofView, SealView } from "@huzhu/contract";
import { VillageId } from "@huzhu/domain/people";
import {
  canonicalJson,
  consistencyProof,
  Hash,
  leafHash,
  proveLeaf,
  rootOf,
  SEAL_FORMAT,
  sealDigest,
  shortDigest,
  sourceOfLeaves,
  toHex,
  utf8Of,
} from "@huzhu/domain/seal";
import { sha256 } from "@noble/hashes/sha2.js";
import { LINES, transferOf } from "./ledger.ts";
import { NOW, TODAY } from "./village.ts";

const SIZE = 20;

/** What the log keeps of 张三's lines; the other records are of no matter here. */
const recordAt = (number: number): string => {
  const line = LINES.find(({ journalNumber }) => journalNumber === number);
  if (!line) return canonicalJson({ kind: "price", number });
  const { id, eventDate, entries } = transferOf(line);
  return canonicalJson({
    kind: "transfer",
    id,
    eventDate,
    entries: entries.map(({ account, amount, balance }) => [account, amount, balance]),
  });
};

const RECORDS = Array.from({ length: SIZE }, (_, at) => recordAt(at + 1));
const HASHES = RECORDS.map((record) => leafHash(sha256, utf8Of(record)));
const source = sourceOfLeaves(HASHES);

const village = { id: VillageId.make("liuxi"), name: "柳溪村" };

/** A seal over the first records of the log. */
export const sealOver = (number: number, size: number, previous: Hash): SealView => {
  const said = {
    number,
    kind: "day",
    date: TODAY,
    size,
    root: toHex(rootOf(sha256, RECORDS.slice(0, size).map(utf8Of))),
    sums: {
      "points.issued": 100,
      "points.outstanding": 10,
      "points.held": 4,
      "points.redeemed": 30,
    },
    previous,
    sealedAt: NOW,
    key: "ab".repeat(32),
  } as const;
  const digest = sealDigest(sha256, { ...said, format: SEAL_FORMAT, village: village.id });
  return {
    ...said,
    digest,
    short: shortDigest(digest),
    village,
    signature: `${"A".repeat(86)}==`,
    text: `${SEAL_FORMAT}:liuxi:${number}:${TODAY}:${size}:${said.root}:${digest}:${"A".repeat(86)}==`,
  };
};

/** The seal before {@link SEAL}, over the first twelve of its records. */
export const EARLIER = sealOver(6, 12, Hash.make("5d".repeat(32)));

/** A seal over twenty records of the invented village, two of them 张三's. */
export const SEAL = sealOver(7, SIZE, EARLIER.digest);

/** The proof that the later seal's records begin with the earlier one's, as the server gives it. */
export const growth = (): ConsistencyView => ({
  before: { seal: EARLIER, root: EARLIER.root },
  after: { seal: SEAL, root: SEAL.root },
  path: consistencyProof(sha256, source, EARLIER.size, SEAL.size).map(toHex),
});

/** The proof of the record with a number, as the server gives it. */
export const proofOf = (number: number): ProofView => {
  const leaf = RECORDS[number - 1] ?? "";
  const {
    index,
    path,
    leafHash: hash,
  } = proveLeaf(sha256, source, {
    seal: { ...SEAL, format: SEAL_FORMAT, village: village.id },
    index: number - 1,
    leaf,
  });
  return { seal: SEAL, root: SEAL.root, index, path, leafHash: hash, leaf };
};

import type { ProofView, SealView } from "@huzhu/contract";
import { VillageId } from "@huzhu/domain/people";
import {
  canonicalJson,
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

const said = {
  number: 7,
  kind: "day",
  date: TODAY,
  size: SIZE,
  root: toHex(rootOf(sha256, RECORDS.map(utf8Of))),
  sums: { "points.issued": 100, "points.outstanding": 10, "points.held": 4, "points.redeemed": 30 },
  previous: Hash.make("5d".repeat(32)),
  sealedAt: NOW,
  key: "ab".repeat(32),
} as const;
const village = { id: VillageId.make("liuxi"), name: "柳溪村" };
const whole = { ...said, format: SEAL_FORMAT, village: village.id } as const;
const digest = sealDigest(sha256, whole);

/** A seal over twenty records of the invented village, two of them 张三's. */
export const SEAL: SealView = {
  ...said,
  digest,
  short: shortDigest(digest),
  village,
  signature: `${"A".repeat(86)}==`,
  text: `${SEAL_FORMAT}:liuxi:7:${TODAY}:${SIZE}:${said.root}:${digest}:${"A".repeat(86)}==`,
};

/** The proof of the record with a number, as the server gives it. */
export const proofOf = (number: number): ProofView => {
  const leaf = RECORDS[number - 1] ?? "";
  const {
    index,
    path,
    leafHash: hash,
  } = proveLeaf(sha256, source, {
    seal: whole,
    index: number - 1,
    leaf,
  });
  return { seal: SEAL, root: said.root, index, path, leafHash: hash, leaf };
};

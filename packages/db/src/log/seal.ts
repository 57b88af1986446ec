import {
  completedTiles,
  EMPTY_FRONTIER,
  frontierRoot,
  type Hash,
  SEAL_FORMAT,
  type Seal,
  type SignedSeal,
  sealDigest,
  signSeal,
  sourceOfLoaded,
  subtreeHash,
  tileKey,
  tileRange,
  toHex,
} from "@huzhu/domain/seal";
import { type CalendarDate, Instant, localDate } from "@huzhu/domain/time";
import { newest } from "../repositories/seals.ts";
import { insertSet } from "../sets.ts";
import { tableOf, type Write } from "../unit.ts";
import { lockHead } from "./append.ts";
import type { SealKey } from "./seal-key.ts";
import { sha256 } from "./sha256.ts";
import { loadFor } from "./source.ts";
import { sumsNow } from "./sums.ts";

/** What is sealed: a day, or a period that was closed. */
export interface Sealing {
  readonly kind: Seal["kind"];
  /** The last day that it covers: that of the last record, where no other one is said. */
  readonly date?: CalendarDate;
  readonly at: Instant;
  readonly key: SealKey;
}

/** Makes the tiles that became complete since the last seal, and the root of all leaves. */
const growTiles = async (tx: Write, from: number, size: number): Promise<Hash> => {
  if (size === 0) return toHex(frontierRoot(sha256, EMPTY_FRONTIER));
  const whole = { start: 0, end: size };
  const { tiles, leaves } = await loadFor(tx, [whole], from);
  const known = new Map(tiles);
  const source = sourceOfLoaded({ tiles: known, leaves });
  const made = completedTiles(from, size).map((tile) => {
    const hash = subtreeHash(sha256, source, tileRange(tile));
    known.set(tileKey(tile), hash);
    return { villageId: tx.village, ...tile, hash: toHex(hash) };
  });
  await insertSet(tx, tableOf(tx, "tile"), made);
  return toHex(subtreeHash(sha256, source, whole));
};

/**
 * 封存: says, signed, what the log and all accounts are now, behind the journal's lock; `null` where
 * nothing was written since the last seal.
 */
export const seal = async (
  tx: Write,
  { kind, date, at, key }: Sealing,
): Promise<SignedSeal | null> => {
  const { size, recordedAt } = await lockHead(tx);
  // A village in which accounts were opened and nothing else was done has no moment of its own.
  const last = recordedAt > 0 ? Instant.make(recordedAt) : at;
  const before = await newest(tx);
  const from = before?.size ?? 0;
  if (size === from) return null;
  const signed = signSeal(sha256, key.sign, {
    format: SEAL_FORMAT,
    village: tx.village,
    number: (before?.number ?? 0) + 1,
    kind,
    date: date ?? localDate(last),
    size,
    root: await growTiles(tx, from, size),
    sums: await sumsNow(tx),
    previous: before && sealDigest(sha256, before),
    sealedAt: at,
    key: key.name,
  });
  const { format: _, village: villageId, sums, ...rest } = signed;
  await insertSet(tx, tableOf(tx, "seal"), [{ villageId, ...rest, sums: JSON.stringify(sums) }]);
  return signed;
};

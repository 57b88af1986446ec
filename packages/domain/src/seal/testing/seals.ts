import { VillageId } from "../../people/ids.ts";
import { CalendarDate, Instant } from "../../time/index.ts";
import { toHex } from "../hash.ts";
import { type Seal, Signature, sealDigest } from "../seal.ts";
import type { Sign, Verify } from "../sign-seal.ts";
import { headOf } from "./log.ts";
import { sha256 } from "./sha256.ts";

/** A seal over the first leaves of the log that these tests have. */
export const sealOver = (size: number, seal: Partial<Seal> = {}): Seal => ({
  format: "huzhu-seal-1",
  village: VillageId.make("qingshui"),
  number: 1,
  kind: "day",
  date: CalendarDate.make("2026-03-05"),
  size,
  root: toHex(headOf(size).root),
  sums: { "points.outstanding": 320, "points.issued": 500, "time.outstanding": 0 },
  previous: null,
  sealedAt: Instant.make(1_772_730_000_000),
  key: "ab12",
  ...seal,
});

/** As many seals, each of which names the one before it. */
export const chainOf = (
  seals: ReadonlyArray<Pick<Seal, "size"> & Partial<Seal>>,
): ReadonlyArray<Seal> => {
  const chain: Array<Seal> = [];
  for (const { size, ...seal } of seals) {
    const before = chain.at(-1);
    const previous = before ? sealDigest(sha256, before) : null;
    chain.push(sealOver(size, { number: chain.length + 1, previous, ...seal }));
  }
  return chain;
};

/** No signature for use, only one that fits nothing but its message. */
export const sign: Sign = (message) =>
  Signature.make(`${toHex(sha256(message))}${"A".repeat(22)}==`);
export const verify: Verify = (message, signature) => sign(message) === signature;

import { Schema } from "effect";
import { VillageId } from "../people/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Hash } from "./hash.ts";
import { SEAL_FORMAT, type Seal, SealNumber, sealDigest } from "./seal.ts";
import type { Sha256 } from "./sha256.ts";

/**
 * What is signed of a seal: that which fits on paper, and the digest of all of it. So a notice on the
 * wall can be checked with the village's public key and nothing else.
 */
export const Statement = Schema.Struct({
  village: VillageId,
  number: SealNumber,
  date: CalendarDate,
  size: Schema.Natural,
  root: Hash,
  /** See {@link sealDigest}. */
  digest: Hash,
});
export type Statement = typeof Statement.Type;

export const statementOf = (sha256: Sha256, seal: Seal): Statement => {
  const { village, number, date, size, root } = seal;
  return { village, number, date, size, root, digest: sealDigest(sha256, seal) };
};

/** The statement as one line of ASCII, whose bytes are what is signed. */
export const statementText = ({ village, number, date, size, root, digest }: Statement): string =>
  [SEAL_FORMAT, village, number, date, size, root, digest].join(":");

import { VillageId } from "@huzhu/domain/people";
import { Hash } from "@huzhu/domain/seal";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

export const SealNumber = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000 }));

export const SealRow = Schema.Struct({
  number: SealNumber,
  /** Made at the end of a day, or when a period was closed. */
  kind: Schema.Literals(["day", "period"]),
  /** The last day that it covers. */
  date: CalendarDate,
  /** How many records of the log it covers: all with a journal number up to this one. */
  size: Schema.Int,
  /** What stands for the whole seal, and the part of it that people compare on paper. */
  digest: Hash,
  short: Schema.String,
  sealedAt: Instant,
  /** The public key it is signed with; who has another one than the seal before stands out. */
  key: Schema.String,
});
export type SealRow = typeof SealRow.Type;

/** A seal as it is printed and hung up. */
export const SealView = Schema.Struct({
  ...SealRow.fields,
  village: Schema.Struct({ id: VillageId, name: Schema.String }),
  /** The root of the log at its size. */
  root: Hash,
  /** What all accounts held together, by names such as `points.outstanding`. */
  sums: Schema.Record(Schema.String, Schema.Int),
  /** The digest of the seal before; `null` for the first. */
  previous: Schema.NullOr(Hash),
  /** Ed25519, Base64. */
  signature: Schema.String,
  /** One line for a QR code. */
  text: Schema.String,
});
export type SealView = typeof SealView.Type;

/** The hashes that lead from a leaf to the root of a seal (RFC 6962). */
const PATH = {
  seal: SealRow,
  root: Hash,
  /** The leaf's place in the log, counted from 0. */
  index: Schema.Int,
  path: Schema.Array(Hash),
  leafHash: Hash,
};

/** Shows that a record is under a seal as it was written. */
export const ProofView = Schema.Struct({
  ...PATH,
  /** The record's canonical text, whose hash the leaf is. */
  leaf: Schema.String,
});
export type ProofView = typeof ProofView.Type;

/** Shows that nothing before the earlier seal was changed until the later one. */
export const ConsistencyView = Schema.Struct({
  before: Schema.Struct({ seal: SealRow, root: Hash }),
  after: Schema.Struct({ seal: SealRow, root: Hash }),
  path: Schema.Array(Hash),
});
export type ConsistencyView = typeof ConsistencyView.Type;

/**
 * The same for a card's own line at a kiosk. The record's text stays where it is: it names who did
 * it, and a public screen names nobody (law I17).
 */
export const KioskProof = Schema.Struct({
  ...PATH,
  journalNumber: Schema.Int,
  /** The seal's line for a QR code. */
  text: Schema.String,
});
export type KioskProof = typeof KioskProof.Type;

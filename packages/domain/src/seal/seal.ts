import { Schema } from "effect";
import { VillageId } from "../people/ids.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import { canonicalJson } from "./canonical.ts";
import { Hash, toHex } from "./hash.ts";
import type { Sha256 } from "./sha256.ts";
import { utf8Of } from "./utf8.ts";

export const SEAL_FORMAT = "huzhu-seal-1";

/** Seals are counted from 1, for each village by itself. */
export const SealNumber = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1));

/**
 * 封存: what a village says about its log at the end of a day, or when it closes a period. Each names
 * the one before it, so that none can be left out or put in later.
 */
export const Seal = Schema.Struct({
  format: Schema.Literal(SEAL_FORMAT),
  village: VillageId,
  number: SealNumber,
  kind: Schema.Literals(["day", "period"]),
  /** The last day that it covers. */
  date: CalendarDate,
  /** How many leaves the log had. */
  size: Schema.Natural,
  /** The root over them, by RFC 6962. */
  root: Hash,
  /** What all accounts held together, by names such as `points.outstanding`, in smallest units. */
  sums: Schema.Record(Schema.String, Schema.Int),
  /** The digest of the seal before it; `null` for the first. */
  previous: Schema.NullOr(Hash),
  sealedAt: Instant,
  /** The fingerprint of the public key that its signature is made for. */
  key: Schema.String,
});
export type Seal = typeof Seal.Type;

/** An Ed25519 signature: 64 bytes in base64, in the one way to write them. */
export const Signature = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9+/]{85}[AQgw]==$/)).pipe(
  Schema.brand("Signature"),
);
export type Signature = typeof Signature.Type;

export const SignedSeal = Schema.Struct({ ...Seal.fields, signature: Signature });
export type SignedSeal = typeof SignedSeal.Type;

const encode = Schema.encodeSync(Seal);

/** By what the next seal names this one: SHA-256 of its canonical JSON without the signature. */
export const sealDigest = (sha256: Sha256, seal: Seal): Hash =>
  toHex(sha256(utf8Of(canonicalJson(encode(seal)))));

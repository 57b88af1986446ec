import { Schema } from "effect";
import { Hash } from "./hash.ts";
import { SealNumber } from "./seal.ts";

/** That a record stands in the log under a seal, for everybody to check. */
export const InclusionProof = Schema.Struct({
  seal: SealNumber,
  /** How many leaves the seal covers. */
  size: Schema.Natural,
  /** The place of the leaf, counted from 0. */
  index: Schema.Natural,
  /** What the record says, as canonical JSON. */
  leaf: Schema.String,
  /** The hash of the leaf, as the log keeps it. */
  leafHash: Hash,
  /** The audit path from the leaf's neighbour up. */
  path: Schema.Array(Hash),
});
export type InclusionProof = typeof InclusionProof.Type;

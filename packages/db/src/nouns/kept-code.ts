import { ResidentId } from "@huzhu/domain/people";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** Somebody's code as it is kept: never the digits themselves. */
export const KeptCode = Schema.Struct({
  resident: ResidentId,
  hash: Schema.String,
  wrong: Schema.Int,
  waitsUntil: Schema.NullOr(Instant),
  openedBy: Schema.NullOr(Schema.String),
  openedUntil: Schema.NullOr(Instant),
});
export type KeptCode = typeof KeptCode.Type;

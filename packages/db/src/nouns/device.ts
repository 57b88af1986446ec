import { Reader } from "@huzhu/domain/people";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** A kiosk: a machine that was paired with the village. Who holds its token, is it. */
export const Device = Schema.Struct({
  id: Schema.String,
  name: Schema.String,
  pairedAt: Instant,
  revokedAt: Schema.NullOr(Instant),
  lastSeenAt: Schema.NullOr(Instant),
  /** How its reader prints; `null` where it is like the village's. */
  reader: Schema.NullOr(Reader),
});
export type Device = typeof Device.Type;

import { Reader } from "@huzhu/domain/people";
import { Instant } from "@huzhu/domain/time";
import { VoiceLanguage } from "@huzhu/domain/voice";
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
  /** What the office has it say on its first screen. */
  word: Schema.NullOr(Schema.String),
  /** What it speaks; `null` where it speaks what it came with. */
  language: Schema.NullOr(VoiceLanguage),
  /** By which attempt it was last told to begin anew. */
  restart: Schema.NullOr(Schema.String),
});
export type Device = typeof Device.Type;

import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** What somebody did, for whoever asks later; `before` and `after` where something was changed. */
export const AuditLine = Schema.Struct({
  id: Schema.String,
  at: Instant,
  actor: Actor,
  verb: Schema.String,
  /** Whom or what it was about. */
  subject: Schema.optionalKey(Schema.String),
  attempt: Schema.optionalKey(Schema.String),
  request: Schema.optionalKey(Schema.Unknown),
  before: Schema.optionalKey(Schema.Unknown),
  after: Schema.optionalKey(Schema.Unknown),
});
export type AuditLine = typeof AuditLine.Type;

import { StaffId } from "@huzhu/domain/governance";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** A finding that waits for somebody to look into it, or that somebody has settled. */
export const Alert = Schema.Struct({
  id: Schema.String,
  firstSeenAt: Instant,
  lastSeenAt: Instant,
  law: Schema.String,
  what: Schema.String,
  subject: Schema.String,
  expected: Schema.String,
  found: Schema.String,
  settled: Schema.NullOr(Schema.Struct({ at: Instant, by: StaffId, note: Schema.String })),
});
export type Alert = typeof Alert.Type;

/** One run of the self-check. */
export const SelfCheck = Schema.Struct({
  id: Schema.String,
  at: Instant,
  transfers: Schema.Int,
  leaves: Schema.Int,
  findings: Schema.Int,
});
export type SelfCheck = typeof SelfCheck.Type;

import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** A command that was carried out: under which id, with what content, and what it answered. */
export const Attempt = Schema.Struct({
  id: Schema.String,
  actor: Actor,
  endpoint: Schema.String,
  contentHash: Schema.String,
  answer: Schema.Unknown,
  at: Instant,
});
export type Attempt = typeof Attempt.Type;

import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** A roster that was taken in: who brought which file, and how much of what was in it. */
export const RosterImport = Schema.Struct({
  id: Schema.String,
  actor: Actor,
  at: Instant,
  fileName: Schema.String,
  totals: Schema.Record(Schema.String, Schema.Int),
  /** When it was undone, and by whom. */
  undoneAt: Schema.NullOr(Instant),
  undoneBy: Schema.NullOr(Actor),
});
export type RosterImport = typeof RosterImport.Type;

import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { RosterTotals } from "./check.ts";

/** A roster that was taken in, and whether it can still be undone. */
export const ImportView = Schema.Struct({
  id: Schema.String,
  at: Instant,
  by: Schema.String,
  fileName: Schema.String,
  /** Older ones tell only some of the totals. */
  totals: Schema.Record(Schema.String, Schema.Int),
  undoneAt: Schema.NullOr(Instant),
  undoneBy: Schema.NullOr(Schema.String),
  /** Until when it can be undone; `null` where it cannot any more. */
  undoableUntil: Schema.NullOr(Instant),
});
export type ImportView = typeof ImportView.Type;

/** What an import did. */
export const RosterImported = Schema.Struct({ id: Schema.String, totals: RosterTotals });
export type RosterImported = typeof RosterImported.Type;

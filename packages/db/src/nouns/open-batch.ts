import { Coming, Movement, Pieces } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";

const { good, kind, pieces, eventDate } = Movement.fields;

/** A batch of which something is left, with the movement by which it came. */
export const OpenBatch = Schema.Struct({
  good,
  batch: Schema.Int,
  left: Pieces,
  bestBefore: Schema.NullOr(CalendarDate),
  kind,
  pieces,
  eventDate,
  came: Schema.NullOr(Coming),
});
export type OpenBatch = typeof OpenBatch.Type;

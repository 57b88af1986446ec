import { BatchPart, Coming, Movement, Pieces, RedemptionId } from "@huzhu/domain/store";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

const { came: _came, of: _of, ...said } = Movement.fields;

/**
 * A movement of stock with its place in the book of its good, what was on hand after it, of which
 * batches it was, who booked it, and for which redemption.
 */
export const BookedMovement = Schema.Struct({
  ...said,
  sequence: Schema.Int,
  onHand: Pieces,
  actor: Actor,
  redemption: Schema.NullOr(RedemptionId),
  came: Schema.NullOr(Coming),
  parts: Schema.NullOr(Schema.Array(BatchPart)),
});
export type BookedMovement = typeof BookedMovement.Type;

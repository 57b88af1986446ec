import { Movement, Pieces, RedemptionId } from "@huzhu/domain/store";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** A movement of stock with what was on hand after it, who booked it, and for which redemption. */
export const BookedMovement = Schema.Struct({
  ...Movement.fields,
  onHand: Pieces,
  actor: Actor,
  redemption: Schema.NullOr(RedemptionId),
});
export type BookedMovement = typeof BookedMovement.Type;

import { Schema } from "effect";
import { CardId, ResidentId } from "../ids.ts";
import { ChipId } from "./chip.ts";
import { CardNumber } from "./number.ts";

/**
 * How a card stands. A printed one waits to be handed over; a replaced one gave way to a new card;
 * an ended one was given back or belonged to somebody who has left.
 */
export const CardStatus = Schema.Literals([
  "printed",
  "active",
  "frozen",
  "lost",
  "replaced",
  "ended",
]);
export type CardStatus = typeof CardStatus.Type;

/** A card of somebody. Its number is never given out again, and neither is its chip. */
export const Card = Schema.Struct({
  id: CardId,
  /** As it was read when the card was given out. */
  number: CardNumber,
  /** `null` for a printed card, and where nobody knew how the reader prints. */
  chip: Schema.NullOr(ChipId),
  residentId: ResidentId,
  status: CardStatus,
});
export type Card = typeof Card.Type;

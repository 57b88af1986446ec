import { CardHappening, CardId, ResidentId } from "@huzhu/domain/people";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** Something that happened to a card, written once: when, by whom and why. */
export const CardEvent = Schema.Struct({
  card: CardId,
  resident: ResidentId,
  place: Schema.Int,
  what: CardHappening,
  why: Schema.String,
  at: Instant,
  actor: Actor,
});
export type CardEvent = typeof CardEvent.Type;

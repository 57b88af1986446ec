import { Round } from "@huzhu/domain/incentives";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** What can happen to a round. */
export const RoundHappening = Schema.Literals([
  "opened",
  "scored",
  "judged",
  "voted",
  "dropped",
  "published",
  "objected",
  "ruled",
  "finished",
  "paid",
]);
export type RoundHappening = typeof RoundHappening.Type;

/** One line of what happened to a round, and the whole of it as it stood afterwards. */
export const AwardRoundEvent = Schema.Struct({
  what: RoundHappening,
  at: Instant,
  actor: Actor,
  round: Round,
});
export type AwardRoundEvent = typeof AwardRoundEvent.Type;

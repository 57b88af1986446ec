import { ClaimState, Objection } from "@huzhu/domain/claims";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** What can happen to a claim; `found` is one that was there before its way was written down. */
export const ClaimHappening = Schema.Literals([
  "found",
  "recorded",
  "signed",
  "returned",
  "resubmitted",
  "withdrawn",
  "refused",
  "published",
  "objected",
  "objectionDecided",
  "approved",
  "reversed",
  "appealed",
  "appealDecided",
]);
export type ClaimHappening = typeof ClaimHappening.Type;

/** One line of what happened to a claim, and how it stood afterwards. */
export const ClaimEvent = Schema.Struct({
  what: ClaimHappening,
  at: Instant,
  actor: Actor,
  state: ClaimState,
  objection: Schema.NullOr(Objection),
});
export type ClaimEvent = typeof ClaimEvent.Type;

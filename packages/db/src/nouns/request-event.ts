import { HelpRequest } from "@huzhu/domain/reciprocity";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** What can happen to a request; `found` is one that was there before its way was written down. */
export const RequestHappening = Schema.Literals([
  "found",
  "asked",
  "takenOn",
  "named",
  "passedRung",
  "agreed",
  "visited",
  "lookedAgain",
  "closed",
  "cancelled",
  "passedOn",
]);
export type RequestHappening = typeof RequestHappening.Type;

/** One line of what happened to a request, and the whole of it as it stood afterwards. */
export const RequestEvent = Schema.Struct({
  what: RequestHappening,
  at: Instant,
  actor: Actor,
  /** Null once it was erased. */
  request: Schema.NullOr(HelpRequest),
});
export type RequestEvent = typeof RequestEvent.Type;

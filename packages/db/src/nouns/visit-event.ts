import { Visit } from "@huzhu/domain/reciprocity";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** What can happen to a visit. */
export const VisitHappening = Schema.Literals([
  "planned",
  "assigned",
  "declined",
  "checkedIn",
  "checkedOut",
  "noted",
  "confirmed",
  "disputed",
  "answered",
  "decided",
  "missed",
  "calledOff",
]);
export type VisitHappening = typeof VisitHappening.Type;

/** One line of what happened to a visit, and the whole of it as it stood afterwards. */
export const VisitEvent = Schema.Struct({
  what: VisitHappening,
  at: Instant,
  actor: Actor,
  /** Null once it was erased. */
  visit: Schema.NullOr(Visit),
});
export type VisitEvent = typeof VisitEvent.Type;

import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { Why } from "../../points/reason.ts";
import { Instant } from "../../time/instant.ts";
import { VisitId } from "../ids.ts";

const Asked = Schema.TaggedStruct("Asked", {});

/** Somebody of the office has taken it on and looks for a helper. */
const Looking = Schema.TaggedStruct("Looking", { by: StaffId, since: Instant });

/** Somebody comes: the visit tells who and when. */
const Agreed = Schema.TaggedStruct("Agreed", { visit: VisitId });

/** Somebody was there. */
const Visited = Schema.TaggedStruct("Visited", { visit: VisitId, at: Instant });

/** What was asked for is done. */
const Closed = Schema.TaggedStruct("Closed", { at: Instant, by: Schema.NullOr(StaffId) });

/** It is not wanted any more. */
const Cancelled = Schema.TaggedStruct("Cancelled", { at: Instant, why: Why });

/** Somebody outside of the village's mutual aid has taken it over. */
const PassedOn = Schema.TaggedStruct("PassedOn", { at: Instant, by: StaffId, to: Why });

/**
 * How far a request has come:
 *
 *     Asked ── take on ──▶ Looking ── agree ──▶ Agreed ── visit ──▶ Visited ── confirm ──▶ Closed
 *       └──────── agree ───────────────────────▲ │
 *                                    ▲           └── missed, called off ──▶ Looking
 *
 * What is not closed yet can be closed by hand, cancelled or passed on.
 */
export const RequestState = Schema.Union([
  Asked,
  Looking,
  Agreed,
  Visited,
  Closed,
  Cancelled,
  PassedOn,
]);
export type RequestState = typeof RequestState.Type;

export const RequestStep = Schema.Literals([
  "Asked",
  "Looking",
  "Agreed",
  "Visited",
  "Closed",
  "Cancelled",
  "PassedOn",
]);
export type RequestStep = typeof RequestStep.Type;

/** The steps at which somebody still has something to do. */
export const OPEN_STEPS = ["Asked", "Looking", "Agreed", "Visited"] as const;

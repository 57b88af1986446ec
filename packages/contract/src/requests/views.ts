import { Offer } from "@huzhu/domain/market";
import { Hamlet, Resident } from "@huzhu/domain/people";
import { HelpRequest, Passing, PassReason, RequestState, Rung } from "@huzhu/domain/reciprocity";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { VisitRow } from "../visits/views.ts";

/** A request as a list shows it: whose it is, what, for when, and where it stands. */
export const RequestRow = Schema.Struct({
  id: HelpRequest.fields.id,
  kind: HelpRequest.fields.kind,
  service: HelpRequest.fields.service,
  wanted: HelpRequest.fields.wanted,
  part: HelpRequest.fields.part,
  urgent: Schema.Boolean,
  note: Schema.String,
  source: HelpRequest.fields.source,
  askedAt: Instant,
  state: RequestState,
  rung: Rung,
  elder: HelpRequest.fields.elder,
  /** Null where nobody laid a card. */
  name: Schema.NullOr(Resident.fields.name),
  hamlet: Schema.NullOr(Hamlet.fields.name),
  /** The name of the kiosk where it was pressed. */
  kiosk: Schema.NullOr(Schema.String),
  /** Who asked for the elder by a mandate. */
  actedBy: Schema.NullOr(Schema.String),
});
export type RequestRow = typeof RequestRow.Type;

/** A rung of the ladder as it stands, with what speaks for passing it over. */
export const LadderView = Schema.Struct({
  rung: Rung,
  standing: Schema.Literals(["passed", "now", "later"]),
  passing: Schema.NullOr(Passing),
  suggests: Schema.NullOr(PassReason),
});
export type LadderView = typeof LadderView.Type;

/** One line of a history: what happened, when, by whom, and what was said. */
export const StepView = Schema.Struct({
  what: Schema.String,
  at: Instant,
  by: Schema.String,
  says: Schema.String,
});
export type StepView = typeof StepView.Type;

/** One request with its ladder, its visits and everything that happened to it. */
export const RequestView = Schema.Struct({
  request: RequestRow,
  ladder: Schema.Array(LadderView),
  /** What could be bought to answer it, the cheapest first. */
  offers: Schema.Array(Offer),
  visits: Schema.Array(VisitRow),
  history: Schema.Array(StepView),
});
export type RequestView = typeof RequestView.Type;

import { CareEvent, Certification } from "@huzhu/domain/elders";
import { Order, OrderStep } from "@huzhu/domain/market";
import { ChangeVerb } from "@huzhu/domain/people/register";
import {
  Feedback,
  HelpRequest,
  RequestStep,
  Seen,
  Visit,
  VisitStep,
} from "@huzhu/domain/reciprocity";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { AssessmentView } from "./views.ts";

/** On which day, and where it is known, at which moment. */
const when = { on: CalendarDate, at: Schema.NullOr(Instant) };

/** One thing that happened to an elder. */
export const TimelineEntry = Schema.Union([
  Schema.TaggedStruct("Asked", {
    ...when,
    request: HelpRequest.fields.id,
    kind: HelpRequest.fields.kind,
    urgent: Schema.Boolean,
    step: RequestStep,
  }),
  Schema.TaggedStruct("Visited", {
    ...when,
    visit: Visit.fields.id,
    title: Schema.String,
    helpers: Schema.Array(Schema.String),
    step: VisitStep,
    /** What was seen; null before anybody was there. */
    seen: Schema.NullOr(Seen),
    feedback: Schema.NullOr(Feedback),
  }),
  Schema.TaggedStruct("Ordered", {
    ...when,
    order: Order.fields.id,
    title: Schema.String,
    provider: Schema.String,
    price: Order.fields.fen,
    step: OrderStep,
  }),
  /** The meals and days of one month, which are many; `on` is the last of them. */
  Schema.TaggedStruct("Ate", { ...when, title: Schema.String, times: Schema.Int }),
  Schema.TaggedStruct("Happened", {
    ...when,
    event: CareEvent.fields.kind,
    note: CareEvent.fields.note,
    by: Schema.String,
  }),
  Schema.TaggedStruct("Assessed", {
    ...when,
    assessment: AssessmentView.fields.id,
    level: AssessmentView.fields.result.fields.level,
    total: Schema.Int,
    assessors: Schema.Array(Schema.String),
  }),
  Schema.TaggedStruct("Certified", {
    ...when,
    group: Certification.fields.kind,
    until: Schema.NullOr(CalendarDate),
    issuer: Schema.String,
  }),
  Schema.TaggedStruct("CertificateEnded", {
    ...when,
    group: Certification.fields.kind,
    why: Schema.String,
  }),
  Schema.TaggedStruct("Moved", {
    ...when,
    verb: ChangeVerb,
    why: Schema.String,
    by: Schema.String,
  }),
]);
export type TimelineEntry = typeof TimelineEntry.Type;

export const TimelineTag = Schema.Literals([
  "Asked",
  "Visited",
  "Ordered",
  "Ate",
  "Happened",
  "Assessed",
  "Certified",
  "CertificateEnded",
  "Moved",
] satisfies ReadonlyArray<TimelineEntry["_tag"]>);
export type TimelineTag = typeof TimelineTag.Type;

/** Everything that happened to an elder, the newest first. */
export const Timeline = Schema.Struct({
  entries: Schema.Array(TimelineEntry),
  /** What is left out because of whose duty it is. */
  withheld: Schema.Array(TimelineTag),
});
export type Timeline = typeof Timeline.Type;

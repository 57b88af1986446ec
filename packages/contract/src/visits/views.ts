import { RiskClass, RiskReason } from "@huzhu/domain/elders";
import { Hamlet, Resident } from "@huzhu/domain/people";
import { CarePlan, Feedback, HelperId, Visit, VisitStep } from "@huzhu/domain/reciprocity";
import { PhotoId } from "@huzhu/domain/store";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** A helper of a visit by name. */
export const NamedHelper = Schema.Struct({ id: HelperId, name: Schema.String });
export type NamedHelper = typeof NamedHelper.Type;

/** A visit as a list shows it; nothing of what was seen is among it. */
export const VisitRow = Schema.Struct({
  id: Visit.fields.id,
  elder: Resident.fields.id,
  name: Resident.fields.name,
  hamlet: Hamlet.fields.name,
  service: Visit.fields.service,
  serviceTitle: Schema.String,
  cause: Visit.fields.cause,
  on: CalendarDate,
  part: Visit.fields.part,
  dueBy: Schema.NullOr(Instant),
  helpers: Schema.Array(NamedHelper),
  slip: Visit.fields.slip,
  step: VisitStep,
  feedback: Schema.NullOr(Feedback),
});
export type VisitRow = typeof VisitRow.Type;

/** One line of a visit's history: what happened, when, and by whom. */
export const VisitStepView = Schema.Struct({
  what: Schema.String,
  at: Instant,
  by: Schema.String,
});
export type VisitStepView = typeof VisitStepView.Type;

/** A photo of a visit, for whoever arranges visits. */
export const VisitPhotoView = Schema.Struct({
  photo: PhotoId,
  at: Instant,
  by: Schema.String,
});
export type VisitPhotoView = typeof VisitPhotoView.Type;

/** One visit with all that is known of it. */
export const VisitView = Schema.Struct({
  row: VisitRow,
  visit: Visit,
  /** Names of staff that its states speak of, by their ids. */
  names: Schema.Record(Schema.String, Schema.String),
  /** The day from which it counts by itself; null where it does not wait for that. */
  automaticFrom: Schema.NullOr(CalendarDate),
  photos: Schema.Array(VisitPhotoView),
  history: Schema.Array(VisitStepView),
});
export type VisitView = typeof VisitView.Type;

/** A service of the catalog by which somebody can be visited. */
export const VisitService = Schema.Struct({
  code: Visit.fields.service,
  title: Schema.String,
  minutes: Schema.NullOr(Schema.Int),
});
export type VisitService = typeof VisitService.Type;

/** An elder whom nobody has seen for too long, or will not have. */
export const OverdueRow = Schema.Struct({
  elder: Resident.fields.id,
  name: Resident.fields.name,
  hamlet: Hamlet.fields.name,
  risk: RiskClass,
  reasons: Schema.Array(RiskReason),
  lastSeen: Schema.NullOr(CalendarDate),
  next: Schema.NullOr(CalendarDate),
  due: Schema.NullOr(CalendarDate),
  days: Schema.NullOr(Schema.Int),
  within: Schema.Int,
});
export type OverdueRow = typeof OverdueRow.Type;

/** Whom nobody has seen, whom nobody will have seen in two weeks, and what plans still ask for. */
export const RadarView = Schema.Struct({
  on: CalendarDate,
  overdue: Schema.Array(OverdueRow),
  gaps: Schema.Array(OverdueRow),
  /** Visits that plans ask for in the next two weeks and nobody has put down. */
  due: Schema.Int,
});
export type RadarView = typeof RadarView.Type;

/** A plan with the names of whom it is about. */
export const CarePlanRow = Schema.Struct({
  ...CarePlan.fields,
  name: Resident.fields.name,
  serviceTitle: Schema.String,
  helperName: Schema.NullOr(Schema.String),
});
export type CarePlanRow = typeof CarePlanRow.Type;

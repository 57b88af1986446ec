import { Hamlet } from "@huzhu/domain/people";
import { Visit, VisitStep } from "@huzhu/domain/reciprocity";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** A visit as the phone of a helper who goes there shows it: masked, and without the slip's number. */
export const MyVisit = Schema.Struct({
  id: Visit.fields.id,
  /** 张**, the elder's name. */
  elder: Schema.String,
  hamlet: Hamlet.fields.name,
  serviceTitle: Schema.String,
  on: CalendarDate,
  part: Visit.fields.part,
  dueBy: Schema.NullOr(Instant),
  /** Who else goes there, masked. */
  others: Schema.Array(Schema.String),
  step: VisitStep,
  /** How many photos were sent of it. */
  photos: Schema.Int,
  /** When they came; null before that. */
  came: Schema.NullOr(Instant),
});
export type MyVisit = typeof MyVisit.Type;

/** What a helper's phone opens on. */
export const MyVisits = Schema.Struct({
  /** 李**, whose phone it is. */
  helper: Schema.String,
  village: Schema.String,
  today: CalendarDate,
  /** The last day on which the link opens. */
  until: CalendarDate,
  visits: Schema.Array(MyVisit),
});
export type MyVisits = typeof MyVisits.Type;

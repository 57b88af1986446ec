import { AbilityLevel } from "@huzhu/domain/elders";
import { Hamlet, Sex } from "@huzhu/domain/people";
import {
  Absence,
  Helper,
  HelperId,
  HelperProfile,
  Qualification,
  Shortage,
  Training,
} from "@huzhu/domain/reciprocity/helper";
import { Exchanged, Strength } from "@huzhu/domain/reciprocity/standing";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";

/** A paper as a list shows it. */
export const PaperInShort = Schema.Struct({
  title: Schema.String,
  skill: Qualification.fields.skill,
  until: Schema.NullOr(CalendarDate),
  /** Whether it holds, runs out in the next 60 days, or is over. */
  state: Schema.Literals(["holds", "soon", "over"]),
});
export type PaperInShort = typeof PaperInShort.Type;

/** A helper as the roster shows them. */
export const HelperRow = Schema.Struct({
  id: HelperId,
  name: Schema.String,
  sex: Sex,
  /** `null` for whoever comes from outside. */
  age: Schema.NullOr(Schema.Int),
  hamlet: Schema.NullOr(Hamlet.fields.name),
  /** Where somebody from outside comes from. */
  place: Schema.NullOr(Schema.String),
  profile: HelperProfile,
  /** Why they cannot be asked today. */
  absence: Schema.NullOr(Absence),
  papers: Schema.Array(PaperInShort),
  /** What they did in the last four weeks. */
  recent: Schema.Struct({ visits: Schema.Int, minutes: Schema.Int }),
});
export type HelperRow = typeof HelperRow.Type;

export const HelpersView = Schema.Struct({
  rows: Schema.Array(HelperRow),
  shortages: Schema.Array(Shortage),
  /** The day that the forecast looks at. */
  forecastOn: CalendarDate,
});
export type HelpersView = typeof HelpersView.Type;

export const QualificationView = Schema.Struct({
  ...Qualification.fields,
  by: Schema.String,
  state: PaperInShort.fields.state,
});
export type QualificationView = typeof QualificationView.Type;

/** Somebody whom a helper knows by having helped them, or by having been helped. */
export const KnownPerson = Schema.Struct({
  id: Schema.String,
  name: Schema.String,
  visits: Schema.Int,
  minutes: Schema.Int,
  last: CalendarDate,
});
export type KnownPerson = typeof KnownPerson.Type;

/** One helper with all that is known of them. */
export const HelperView = Schema.Struct({
  row: HelperRow,
  since: Helper.fields.since,
  phoneMasked: Schema.NullOr(Schema.String),
  /** `null` for whoever is from outside or was never assessed. */
  level: Schema.NullOr(AbilityLevel),
  strength: Schema.NullOr(Strength),
  given: Exchanged,
  received: Exchanged,
  /** From 0 to 10; how soon they are helped when they need it. */
  priority: Schema.NullOr(Schema.Int),
  qualifications: Schema.Array(QualificationView),
  trainings: Schema.Array(Training),
  knows: Schema.Array(KnownPerson),
  changedBy: Schema.String,
});
export type HelperView = typeof HelperView.Type;

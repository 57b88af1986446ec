import {
  Assessment,
  CareEvent,
  Certification,
  GroupOf,
  Informant,
  NextAssessment,
  RiskResult,
} from "@huzhu/domain/elders";
import { Household, Relation, Resident } from "@huzhu/domain/people";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** The assessment by which an elder goes, in short. */
export const StandingAssessment = Schema.Struct({
  id: Assessment.fields.id,
  assessedOn: CalendarDate,
  level: Assessment.fields.result.fields.level,
  total: Schema.Int,
});
export type StandingAssessment = typeof StandingAssessment.Type;

/** An elder as a list shows them: groups, level and risk of today, each with why. */
export const ElderRow = Schema.Struct({
  id: Resident.fields.id,
  name: Resident.fields.name,
  sex: Resident.fields.sex,
  age: Schema.Int,
  residence: Resident.fields.residence,
  household: Household.fields.id,
  householdNumber: Schema.String,
  hamlet: Schema.String,
  groups: Schema.Array(GroupOf),
  risk: RiskResult,
  /** `null` before the first assessment. */
  standing: Schema.NullOr(StandingAssessment),
  next: NextAssessment,
});
export type ElderRow = typeof ElderRow.Type;

/** Somebody of the elder's household, as far as the groups go. */
export const Housemate = Schema.Struct({
  id: Resident.fields.id,
  name: Resident.fields.name,
  age: Schema.Int,
  relation: Relation,
  residence: Resident.fields.residence,
  awaySince: Schema.NullOr(CalendarDate),
});
export type Housemate = typeof Housemate.Type;

/** An assessment with who typed it in, and the one in its place where there is one. */
export const AssessmentView = Schema.Struct({
  ...Assessment.fields,
  /** A telephone number never leaves the register whole. */
  informant: Schema.Struct({
    name: Informant.fields.name,
    tie: Informant.fields.tie,
    phoneMasked: Schema.NullOr(Schema.String),
  }),
  by: Schema.String,
  validUntil: CalendarDate,
  replacedBy: Schema.NullOr(Assessment.fields.id),
});
export type AssessmentView = typeof AssessmentView.Type;

export const CertificationView = Schema.Struct({
  ...Certification.fields,
  by: Schema.String,
  revokedBy: Schema.NullOr(Schema.String),
  /** Whether it holds today. */
  valid: Schema.Boolean,
});
export type CertificationView = typeof CertificationView.Type;

export const CareEventView = Schema.Struct({ ...CareEvent.fields, by: Schema.String });
export type CareEventView = typeof CareEventView.Type;

/** One elder with everything that is known beside the register; the newest stands first. */
export const ElderView = Schema.Struct({
  elder: ElderRow,
  birthDate: CalendarDate,
  relation: Relation,
  idNumberMasked: Schema.NullOr(Schema.String),
  household: Schema.Array(Housemate),
  assessments: Schema.Array(AssessmentView),
  certifications: Schema.Array(CertificationView),
  events: Schema.Array(CareEventView),
  at: Instant,
});
export type ElderView = typeof ElderView.Type;

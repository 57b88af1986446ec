import { Card, Household, Relation, Resident, Sex } from "@huzhu/domain/people";
import {
  Absence,
  CareCapacity,
  CareLevel,
  CareSum,
  Change,
  ChangeVerb,
  Departure,
} from "@huzhu/domain/people/register";
import { Points, TransferId, Unit } from "@huzhu/domain/points";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { ApiError } from "../refusals/api-error.ts";

/** A household as a sentence names it. */
const NamedHousehold = Schema.Struct({
  id: Household.fields.id,
  number: Schema.String,
  hamlet: Schema.String,
  head: Schema.NullOr(Schema.String),
});

const NamedPerson = Schema.Struct({ id: Resident.fields.id, name: Schema.String });

/** What an act comes to, for somebody to check before it is carried out, and to read afterwards. */
export const ActView = Schema.Struct({
  /** `null` where it was only tried. */
  act: Schema.NullOr(Schema.String),
  verb: ChangeVerb,
  on: CalendarDate,
  /** Households that are new, dissolved, or otherwise changed. */
  households: Schema.Array(
    Schema.Struct({
      ...NamedHousehold.fields,
      became: Schema.Literals(["new", "dissolved", "changed"]),
    }),
  ),
  people: Schema.Array(
    Schema.Struct({ ...NamedPerson.fields, household: Schema.String, relation: Relation }),
  ),
  /** Points that go along, out of how many; `to` is `null` for the pool. */
  flows: Schema.Array(
    Schema.Struct({
      from: Schema.String,
      to: Schema.NullOr(Schema.String),
      amount: Points,
      of: Points,
    }),
  ),
  /** Whose card is stopped. */
  cards: Schema.Array(NamedPerson),
  /** What stays in accounts of people themselves that are frozen. */
  frozen: Schema.Array(Schema.Struct({ name: Schema.String, unit: Unit, balance: Points })),
  /** What goes on with the household that some leave: claims that wait, and points on hold. */
  stays: Schema.Struct({ claims: Schema.Int, held: Points }),
});
export type ActView = typeof ActView.Type;

/** A change as the history tells it; `name` is how the person or household is called now. */
export const ChangeRow = Schema.Struct({ ...Change.fields, name: Schema.String });
export type ChangeRow = typeof ChangeRow.Type;

/** One act of the history, with who wrote it down, when and why. */
export const ActRow = Schema.Struct({
  act: Schema.String,
  verb: ChangeVerb,
  on: CalendarDate,
  recordedAt: Instant,
  by: Schema.String,
  why: Schema.String,
  changes: Schema.Array(ChangeRow),
  transfers: Schema.Array(TransferId),
  /** Whether what it said of somebody was erased. */
  erased: Schema.Boolean,
  /** What the ids in its changes are called. */
  names: Schema.Record(Schema.String, Schema.String),
});
export type ActRow = typeof ActRow.Type;

/** Somebody as the register had them on a day. */
export const RegisterRow = Schema.Struct({
  id: Resident.fields.id,
  name: Schema.String,
  sex: Sex,
  age: Schema.Int,
  relation: Relation,
  residence: Resident.fields.residence,
  absence: Schema.NullOr(Absence),
  registered: Schema.Boolean,
  household: Household.fields.id,
  householdNumber: Schema.String,
  hamlet: Schema.String,
});
export type RegisterRow = typeof RegisterRow.Type;

/** A member of a family with all that its page shows. */
export const FamilyMember = Schema.Struct({
  ...NamedPerson.fields,
  sex: Sex,
  birthDate: CalendarDate,
  age: Schema.Int,
  elder: Schema.Boolean,
  relation: Relation,
  residence: Resident.fields.residence,
  absence: Schema.NullOr(Absence),
  registered: Schema.Boolean,
  idNumberMasked: Schema.NullOr(Schema.String),
  phoneMasked: Schema.NullOr(Schema.String),
  card: Schema.NullOr(Card.fields.number),
});
export type FamilyMember = typeof FamilyMember.Type;

/** Everything about a family on one page, beside its accounts. */
export const FamilyView = Schema.Struct({
  id: Household.fields.id,
  number: Schema.String,
  hamletId: Household.fields.hamletId,
  hamlet: Schema.String,
  address: Schema.NullOr(Schema.String),
  head: Household.fields.head,
  /** Since when there is no such household any more. */
  dissolved: Schema.NullOr(CalendarDate),
  members: Schema.Array(FamilyMember),
  departed: Schema.Array(Schema.Struct({ ...NamedPerson.fields, ...Departure.fields })),
  balance: Points,
  held: Points,
  /** Claims of the household that nobody has decided yet. */
  pending: Schema.Int,
  care: CareCapacity,
  /** The latest ten, the newest first. */
  acts: Schema.Array(ActRow),
});
export type FamilyView = typeof FamilyView.Type;

/** The figure of a family on a day, without its reasons. */
export const CareFigure = Schema.Struct({
  elders: Schema.Int,
  carers: Schema.Int,
  children: Schema.Int,
  frail: Schema.Int,
  away: Schema.Int,
  level: CareLevel,
});
export type CareFigure = typeof CareFigure.Type;

/** What a family can carry now, what it could if one went or came, and what it could in years past. */
export const CareView = Schema.Struct({
  now: CareCapacity,
  /** `null` where nothing was asked. */
  ifSo: Schema.NullOr(CareCapacity),
  trend: Schema.Array(Schema.Struct({ on: CalendarDate, ...CareFigure.fields })),
});
export type CareView = typeof CareView.Type;

export const CareOfHamlets = Schema.Struct({
  on: CalendarDate,
  village: CareSum,
  hamlets: Schema.Array(
    Schema.Struct({ id: Household.fields.hamletId, name: Schema.String, ...CareSum.fields }),
  ),
  /** The village at the end of each of the last years, and now. */
  trend: Schema.Array(Schema.Struct({ on: CalendarDate, ...CareSum.fields })),
});
export type CareOfHamlets = typeof CareOfHamlets.Type;

export const CareRow = Schema.Struct({ ...NamedHousehold.fields, ...CareFigure.fields });
export type CareRow = typeof CareRow.Type;

/** What one change for many people comes to: what changes, and for whom it cannot be made. */
export const BatchView = Schema.Struct({
  /** The act under which all of it is taken back; `null` where nothing was changed. */
  act: Schema.NullOr(Schema.String),
  verb: ChangeVerb,
  on: CalendarDate,
  changes: Schema.Array(ChangeRow),
  notChanged: Schema.Array(
    Schema.Struct({ ...NamedPerson.fields, household: Schema.String, refusal: ApiError }),
  ),
  /** What the ids in its changes are called. */
  names: Schema.Record(Schema.String, Schema.String),
});
export type BatchView = typeof BatchView.Type;

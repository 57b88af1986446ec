import {
  Card,
  CardStatus,
  Closeness,
  FoundBy,
  Hamlet,
  Household,
  Resident,
} from "@huzhu/domain/people";
import { Departure } from "@huzhu/domain/people/register";
import { Account, Points } from "@huzhu/domain/points";
import { Schema } from "effect";

/** A resident as a list shows them; the ID number never leaves the register whole. */
export const ResidentRow = Schema.Struct({
  id: Resident.fields.id,
  name: Resident.fields.name,
  sex: Resident.fields.sex,
  age: Schema.Int,
  relation: Resident.fields.relation,
  residence: Resident.fields.residence,
  idNumberMasked: Schema.NullOr(Schema.String),
  household: Household.fields.id,
  householdNumber: Schema.String,
  hamlet: Schema.String,
  card: Schema.NullOr(Card.fields.number),
});
export type ResidentRow = typeof ResidentRow.Type;

export const HouseholdRow = Schema.Struct({
  id: Household.fields.id,
  number: Schema.String,
  hamlet: Schema.String,
  head: Schema.NullOr(Schema.String),
  members: Schema.Int,
  elders: Schema.Int,
  balance: Points,
});
export type HouseholdRow = typeof HouseholdRow.Type;

/** A household opened: who belongs to it and what it holds. */
export const HouseholdView = Schema.Struct({
  id: Household.fields.id,
  number: Schema.String,
  hamlet: Schema.String,
  account: Account,
  /** Accounts of its members themselves, mostly for time. */
  personal: Schema.Array(Account),
  members: Schema.Array(ResidentRow),
});
export type HouseholdView = typeof HouseholdView.Type;

export const HamletRow = Schema.Struct({
  ...Hamlet.fields,
  households: Schema.Int,
  residents: Schema.Int,
});
export type HamletRow = typeof HamletRow.Type;

/** Who a written name may be: nobody, one, or several to choose from. */
export const NameMatch = Schema.Struct({
  written: Schema.String,
  candidates: Schema.Array(ResidentRow),
});
export type NameMatch = typeof NameMatch.Type;

const Fit = {
  by: FoundBy,
  closeness: Closeness,
};

/** What a search finds: the closest first, people, households and hamlets each together. */
export const FoundRow = Schema.Union([
  Schema.TaggedStruct("Person", {
    ...Fit,
    ...ResidentRow.fields,
    /** How the card stands that was laid on the reader; who is found otherwise has none here. */
    cardStatus: Schema.NullOr(CardStatus),
    /** How and when they left of whom a card was found; whoever has left is found by nothing else. */
    departure: Schema.NullOr(Departure),
  }),
  Schema.TaggedStruct("Household", {
    ...Fit,
    id: Household.fields.id,
    number: Schema.String,
    hamlet: Schema.String,
    head: Schema.NullOr(Schema.String),
  }),
  Schema.TaggedStruct("Hamlet", { ...Fit, ...Hamlet.fields, households: Schema.Int }),
]);
export type FoundRow = typeof FoundRow.Type;

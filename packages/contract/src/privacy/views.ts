import { Household, Relation, Resident } from "@huzhu/domain/people";
import { Departure } from "@huzhu/domain/people/register";
import { Consent, ConsentPurpose, Disclosure, ErasureRequest } from "@huzhu/domain/privacy";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** A consent as a list shows it. */
export const ConsentView = Schema.Struct({
  ...Consent.fields,
  /** Who took it down, and who took down that it ended. */
  by: Schema.String,
  withdrawnBy: Schema.NullOr(Schema.String),
  /** Whether it holds today. */
  holds: Schema.Boolean,
});
export type ConsentView = typeof ConsentView.Type;

/** That somebody looked, as a list shows it. */
export const LookRow = Schema.Struct({
  ...Disclosure.fields,
  /** Who looked, as they were called that day. */
  by: Schema.String,
  byId: Schema.String,
  /** Whom it was about; `null` for lists of many. */
  name: Schema.NullOr(Schema.String),
});
export type LookRow = typeof LookRow.Type;

/** Whoever waits to be erased until a second person confirms it. */
export const ErasureRequestView = Schema.Struct({ ...ErasureRequest.fields, name: Schema.String });
export type ErasureRequestView = typeof ErasureRequestView.Type;

/** One person with what is masked of them, what they agreed to, and whether they are to be erased. */
export const PersonPrivacy = Schema.Struct({
  id: Resident.fields.id,
  name: Schema.String,
  household: Household.fields.id,
  householdNumber: Schema.String,
  hamlet: Schema.String,
  relation: Relation,
  /** `null` while they are a member. */
  departure: Schema.NullOr(Departure),
  /** Whether only a pseudonym is left. */
  erased: Schema.Boolean,
  /** A child below the age from which somebody agrees for themselves. */
  guarded: Schema.Boolean,
  idNumberMasked: Schema.NullOr(Schema.String),
  phoneMasked: Schema.NullOr(Schema.String),
  consents: Schema.Array(ConsentView),
  missing: Schema.Array(ConsentPurpose),
  /** Until when who left is kept; `null` for members and who is erased. */
  keptUntil: Schema.NullOr(CalendarDate),
  /** What waits for a second person. */
  request: Schema.NullOr(ErasureRequestView),
});
export type PersonPrivacy = typeof PersonPrivacy.Type;

/** Somebody who was erased, as a list shows them. */
export const ErasureRow = Schema.Struct({
  resident: Resident.fields.id,
  pseudonym: Schema.String,
  ground: ErasureRequest.fields.ground,
  preparedBy: Schema.String,
  by: Schema.String,
  at: Instant,
});
export type ErasureRow = typeof ErasureRow.Type;

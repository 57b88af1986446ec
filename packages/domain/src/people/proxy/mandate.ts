import { Schema } from "effect";
import { Points } from "../../points/points.ts";
import { PhotoId } from "../../store/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { ResidentId } from "../ids.ts";
import { PersonName } from "../name.ts";
import { Phone } from "../phone.ts";

export const MandateId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("MandateId"),
);
export type MandateId = typeof MandateId.Type;

/** Who acts: somebody of the register, or somebody from outside. */
export const Delegate = Schema.Union([
  Schema.TaggedStruct("Resident", { resident: ResidentId }),
  /** Each is `null` once it was erased. */
  Schema.TaggedStruct("Outsider", {
    name: Schema.NullOr(PersonName),
    phone: Schema.NullOr(Phone),
  }),
]);
export type Delegate = typeof Delegate.Type;

/** How the elder agreed: on a paper of which a photo is kept, or by a fingerprint that somebody saw. */
export const Consent = Schema.Union([
  Schema.TaggedStruct("OnPaper", { photo: PhotoId }),
  Schema.TaggedStruct("Fingerprint", {
    /** `null` once it was erased. */
    witness: Schema.NullOr(Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(25))),
  }),
]);
export type Consent = typeof Consent.Type;

const Amount = Points.check(Schema.isGreaterThanOrEqualTo(1));

/** The most that a proxy may take of the elder's points, in smallest units. */
export const Allowance = Schema.Struct({ perDay: Amount, perRedemption: Amount });
export type Allowance = typeof Allowance.Type;

/** What a proxy may do: see what the elder has, ask for help and report, and spend. */
export const Scope = Schema.Struct({
  see: Schema.Boolean,
  ask: Schema.Boolean,
  /** `null` where nothing may be spent. */
  spend: Schema.NullOr(Allowance),
});
export type Scope = typeof Scope.Type;

/** What a cadre takes down when an elder names a proxy. */
export const MandateDraft = Schema.Struct({
  delegate: Delegate,
  consent: Consent,
  scope: Scope,
  /** The first day and the last one. */
  from: CalendarDate,
  until: CalendarDate,
});
export type MandateDraft = typeof MandateDraft.Type;

/** Who took it back: the elder, or staff for them. */
export const Revoker = Schema.Literals(["elder", "staff"]);
export type Revoker = typeof Revoker.Type;

/** 代理: lets somebody, the proxy (代理人), act for an elder as far as the elder agreed; never deleted. */
export const Mandate = Schema.Struct({
  ...MandateDraft.fields,
  id: MandateId,
  elder: ResidentId,
  recordedAt: Instant,
  revoked: Schema.NullOr(
    Schema.Struct({
      by: Revoker,
      at: Instant,
      why: Schema.String.check(Schema.isMaxLength(200)),
    }),
  ),
});
export type Mandate = typeof Mandate.Type;

import { EndsBeforeStart } from "@huzhu/domain/elders";
import { Household, Resident } from "@huzhu/domain/people";
import {
  Delegate,
  Mandate,
  MandateDraft,
  MandateEnded,
  MandateTooLong,
  MoreThanADay,
  NothingAllowed,
  OwnProxy,
  ProxyAlready,
  ProxyTooYoung,
  Revoker,
} from "@huzhu/domain/people/proxy";
import { HasLeft } from "@huzhu/domain/people/register";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { NotAPhoto } from "../refusals/registers.ts";
import { MandateRow } from "./views.ts";

export * from "./views.ts";

const seesPeople: Caller = { kind: "staff", duty: "see-people" };
const changesPeople: Caller = { kind: "staff", duty: "change-people" };
const MEGABYTE = 1024 * 1024;

export const proxies = query({
  name: "proxies.ofHousehold",
  path: "/api/households/:household/proxies",
  caller: seesPeople,
  summary: "Whom the people of a household let act for them, and for whom they act.",
  params: Schema.Struct({ household: Household.fields.id }),
  answer: Schema.Struct({
    today: CalendarDate,
    /** For how many days one consent may hold. */
    longest: Schema.Int,
    named: Schema.Array(MandateRow),
    acting: Schema.Array(MandateRow),
  }),
});

export const proxiesEnding = query({
  name: "proxies.ending",
  path: "/api/proxies/ending",
  caller: seesPeople,
  summary: "Mandates that end within thirty days, the first to end first.",
  answer: Schema.Array(MandateRow),
});

/** The consent as it is sent: a photo of the paper (JPEG, PNG or WebP, Base64), or the witness. */
export const ConsentSent = Schema.Union([
  Schema.TaggedStruct("OnPaper", {
    base64: Schema.String.check(Schema.isBase64(), Schema.isMinLength(16)),
  }),
  Schema.TaggedStruct("Fingerprint", {
    witness: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(25)),
  }),
]);
export type ConsentSent = typeof ConsentSent.Type;

export const appointProxy = command({
  name: "proxies.appoint",
  path: "/api/residents/:resident/proxies",
  caller: changesPeople,
  summary: "Takes down whom an elder lets act for them, how far, and from when until when.",
  params: Schema.Struct({ resident: Resident.fields.id }),
  body: Schema.Struct({
    delegate: Delegate,
    consent: ConsentSent,
    scope: MandateDraft.fields.scope,
    from: CalendarDate,
    until: CalendarDate,
  }),
  answer: MandateRow,
  refusals: [
    HasLeft,
    OwnProxy,
    ProxyTooYoung,
    EndsBeforeStart,
    MandateTooLong,
    NothingAllowed,
    MoreThanADay,
    ProxyAlready,
    NotAPhoto,
  ],
  bodyLimit: 3 * MEGABYTE,
});

export const revokeProxy = command({
  name: "proxies.revoke",
  path: "/api/proxies/:mandate/revoke",
  caller: changesPeople,
  summary: "Takes a mandate back at once, because the elder wants it or somebody saw a reason.",
  params: Schema.Struct({ mandate: Mandate.fields.id }),
  body: Schema.Struct({
    by: Revoker,
    why: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(200)),
  }),
  answer: MandateRow,
  refusals: [MandateEnded],
});

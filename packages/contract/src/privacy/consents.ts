import { DayToCome } from "@huzhu/domain/elders";
import { Resident } from "@huzhu/domain/people";
import {
  Consent,
  ConsentAlready,
  ConsentDraft,
  ConsentWithdrawn,
  GuardianMissing,
  NotOfChildren,
  WitnessMissing,
} from "@huzhu/domain/privacy";
import { Schema } from "effect";
import { command, query } from "../endpoint/index.ts";
import { takesConsents } from "./callers.ts";
import { PersonPrivacy } from "./views.ts";

const ofResident = Schema.Struct({ resident: Resident.fields.id });

export const personPrivacy = query({
  name: "privacy.person",
  path: "/api/residents/:resident/privacy",
  caller: { kind: "staff", duty: "see-people" },
  summary: "One resident, masked: what they agreed to, and whether they are to be erased.",
  params: ofResident,
  answer: PersonPrivacy,
});

export const giveConsent = command({
  name: "privacy.giveConsent",
  path: "/api/residents/:resident/consents",
  caller: takesConsents,
  summary: "Takes down that a resident, or a child's guardian, agreed to a purpose, and how.",
  params: ofResident,
  body: Schema.Struct({ consent: ConsentDraft }),
  answer: Schema.Struct({ id: Consent.fields.id }),
  refusals: [DayToCome, GuardianMissing, WitnessMissing, NotOfChildren, ConsentAlready],
});

export const withdrawConsent = command({
  name: "privacy.withdrawConsent",
  path: "/api/consents/:consent/withdraw",
  caller: takesConsents,
  summary: "Takes down that a consent was taken back; from today on it does not hold.",
  params: Schema.Struct({ consent: Consent.fields.id }),
  answer: Schema.Struct({ id: Consent.fields.id }),
  refusals: [ConsentWithdrawn],
});

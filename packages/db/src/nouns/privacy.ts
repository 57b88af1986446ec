import { Consent, Disclosure, Erasure, ErasureRequest } from "@huzhu/domain/privacy";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** That somebody looked, with who it was. */
export const KeptDisclosure = Schema.Struct({
  ...Disclosure.fields,
  actor: Actor,
  /** What whom it was about is called now; `null` for lists of many. */
  name: Schema.NullOr(Schema.String),
});
export type KeptDisclosure = typeof KeptDisclosure.Type;

/** A consent with who took it down, and who took down that it ended. */
export const KeptConsent = Schema.Struct({
  ...Consent.fields,
  actor: Actor,
  withdrawnBy: Schema.NullOr(Actor),
  /** Whether it says no more who agreed for a child and who stood by. */
  erased: Schema.Boolean,
});
export type KeptConsent = typeof KeptConsent.Type;

/** Somebody who was erased, with who confirmed it. */
export const KeptErasure = Schema.Struct({ ...Erasure.fields, actor: Actor });
export type KeptErasure = typeof KeptErasure.Type;

/** What waits for a second person, with whom it is about. */
export const KeptErasureRequest = Schema.Struct({ ...ErasureRequest.fields, name: Schema.String });
export type KeptErasureRequest = typeof KeptErasureRequest.Type;

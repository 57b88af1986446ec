import { Guardian, SecretField } from "@huzhu/domain/privacy";
import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { KeptConsent, KeptDisclosure, KeptErasure, KeptErasureRequest } from "../nouns/privacy.ts";
import type { Tables } from "../tables/define.ts";

/** Who looked, agreed, and was erased, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const fromJson = decoding(Schema.fromJsonString(Schema.Unknown));
const toActor = decoding(Schema.fromJsonString(Actor));
const toFields = decoding(Schema.fromJsonString(Schema.Array(SecretField)));

const toDisclosure = decoding(KeptDisclosure);
export const disclosureOf = (row: Row<"disclosure">, name: string | null): KeptDisclosure =>
  toDisclosure({
    ...{ ...row, resident: row.residentId, fields: toFields(row.fields) },
    ...{ actor: toActor(row.actor), name },
  });

const Said = Schema.Struct({
  guardian: Schema.NullOr(Guardian),
  witness: Schema.NullOr(Schema.String),
});
/** What a consent says of others than the one whose it is. */
export type Said = typeof Said.Type;
const toSaid = decoding(Schema.fromJsonString(Said));
const UNSAID: Said = { guardian: null, witness: null };

const toConsent = decoding(KeptConsent);
export const consentOf = (row: Row<"consent">, end: Row<"consentEnd"> | null): KeptConsent =>
  toConsent({
    ...{ ...row, resident: row.residentId, on: row.onDate, erased: row.document === null },
    ...(row.document === null ? UNSAID : toSaid(row.document)),
    actor: toActor(row.actor),
    withdrawn: end && { from: end.fromDate, at: end.at },
    withdrawnBy: end && toActor(end.actor),
  });

const toErasure = decoding(KeptErasure);
export const erasureOf = (row: Row<"erasure">): KeptErasure =>
  toErasure({
    ...{ ...row, resident: row.residentId },
    ...{ preparedBy: fromJson(row.preparedBy), actor: toActor(row.actor) },
  });

const toRequest = decoding(KeptErasureRequest);
export const erasureRequestOf = (row: Row<"erasureRequest">, name: string): KeptErasureRequest =>
  toRequest({ ...row, resident: row.residentId, preparedBy: toActor(row.actor), name });

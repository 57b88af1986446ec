import { Guardian, SecretField } from "@huzhu/domain/privacy";
import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { KeptConsent, KeptDisclosure, KeptErasure, KeptErasureRequest } from "../nouns/privacy.ts";
import type { Tables } from "../tables/define.ts";
import { type Read, safeOf } from "../unit.ts";
import type { Cell } from "../vault/cell.ts";
import { documentIn } from "../vault/document.ts";
import { openIn } from "../vault/sealed.ts";

/** Who looked, agreed, and was erased, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const fromJson = decoding(Schema.fromJsonString(Schema.Unknown));
const toActor = decoding(Schema.fromJsonString(Actor));
const toFields = decoding(Schema.fromJsonString(Schema.Array(SecretField)));

const toDisclosure = decoding(KeptDisclosure);
/** Where it is sealed why somebody looked. */
export const lookCell = (column: "salt" | "words", row: string): Cell => ({
  ...{ table: "disclosure", column, row },
});

export const disclosureOf = (
  read: Read,
  row: Row<"disclosure">,
  name: string | null,
): KeptDisclosure =>
  toDisclosure({
    ...{ ...row, resident: row.residentId, fields: toFields(row.fields) },
    words: openIn(safeOf(read), row.words, lookCell("words", row.id)),
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
export const consentOf = (
  read: Read,
  row: Row<"consent">,
  end: Row<"consentEnd"> | null,
): KeptConsent => {
  const document = documentIn(read, "consent", row.id, row);
  return toConsent({
    ...{ ...row, resident: row.residentId, on: row.onDate, erased: document === null },
    ...(document === null ? UNSAID : toSaid(document)),
    actor: toActor(row.actor),
    withdrawn: end && { from: end.fromDate, at: end.at },
    withdrawnBy: end && toActor(end.actor),
  });
};

const toErasure = decoding(KeptErasure);
export const erasureOf = (row: Row<"erasure">): KeptErasure =>
  toErasure({
    ...{ ...row, resident: row.residentId },
    ...{ preparedBy: fromJson(row.preparedBy), actor: toActor(row.actor) },
  });

const toRequest = decoding(KeptErasureRequest);
/** Where it is sealed what was said of an erasure. */
export const askedCell = (row: string): Cell => ({
  ...{ table: "erasure_request", column: "words", row },
});

export const erasureRequestOf = (
  read: Read,
  row: Row<"erasureRequest">,
  name: string,
): KeptErasureRequest =>
  toRequest({
    ...{ ...row, resident: row.residentId, preparedBy: toActor(row.actor), name },
    words: openIn(safeOf(read), row.words, askedCell(row.id)),
  });

import { TransferId } from "@huzhu/domain/points";
import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { ChangeDocument, RegisterChange } from "../nouns/register-change.ts";
import { RosterImport } from "../nouns/roster-import.ts";
import type { Tables } from "../tables/define.ts";
import type { Read } from "../unit.ts";
import { documentIn } from "../vault/document.ts";

/** What was written into the register, and by which roster, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const toActor = decoding(Schema.fromJsonString(Actor));
const toTotals = decoding(Schema.fromJsonString(RosterImport.fields.totals));

const toTransfers = decoding(Schema.fromJsonString(Schema.Array(TransferId)));
const toDocument = decoding(Schema.fromJsonString(ChangeDocument));
const toChange = decoding(RegisterChange);
export const registerChangeOf = (read: Read, row: Row<"registerChange">): RegisterChange => {
  const document = documentIn(read, "register_change", String(row.sequence), row);
  const erased = document === null;
  const said = document === null ? { before: {}, after: {}, why: "" } : toDocument(document);
  const { actId: act, subjectKind: subject, subjectId: id, householdId, fromId: from } = row;
  return toChange({
    ...{ ...row, ...said, act, subject, id, household: householdId, from, erased },
    ...{ actor: toActor(row.actor), transfers: toTransfers(row.transfers) },
  });
};

const toRosterImport = decoding(RosterImport);
export const rosterImportOf = (row: Row<"rosterImport">): RosterImport =>
  toRosterImport({
    ...row,
    actor: toActor(row.actor),
    totals: toTotals(row.totals),
    undoneBy: row.undoneBy === null ? null : toActor(row.undoneBy),
  });

import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { Attempt } from "../nouns/attempt.ts";
import { AuditLine } from "../nouns/audit-line.ts";
import type { Tables } from "../tables/define.ts";
import { type Read, safeOf } from "../unit.ts";
import { isSealed } from "../vault/safe.ts";
import { openIn } from "../vault/sealed.ts";

/** What was asked of the system and what it did, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const toActor = decoding(Schema.fromJsonString(Actor));
const fromJson = decoding(Schema.fromJsonString(Schema.Unknown));

const toAttempt = decoding(Attempt);
/** An answer that is kept no more is empty, and that of an order stands in the open. */
export const attemptOf = (read: Read, row: Row<"attempt">): Attempt => {
  const cell = { table: "attempt", column: "answer", row: row.id };
  const kept = isSealed(row.answer) ? safeOf(read).open(row.answer, cell) : row.answer;
  const answer = kept === "" ? null : fromJson(kept);
  return toAttempt({ ...row, actor: toActor(row.actor), answer });
};

const toAuditLine = decoding(AuditLine);
export const auditLineOf = (read: Read, row: Row<"audit">): AuditLine => {
  const { id, at, actor, verb, subject, attemptId } = row;
  const said = (column: "request" | "before" | "after") =>
    openIn(safeOf(read), row[column], { table: "audit", column, row: id });
  const [request, before, after] = [said("request"), said("before"), said("after")];
  return toAuditLine({
    id,
    at,
    actor: toActor(actor),
    verb,
    ...(subject !== null && { subject }),
    ...(attemptId !== null && { attempt: attemptId }),
    ...(request !== null && { request: fromJson(request) }),
    ...(before !== null && { before: fromJson(before) }),
    ...(after !== null && { after: fromJson(after) }),
  });
};

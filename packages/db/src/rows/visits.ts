import { CarePlan, HelpRequest, Visit } from "@huzhu/domain/reciprocity";
import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { RequestEvent } from "../nouns/request-event.ts";
import { VisitEvent } from "../nouns/visit-event.ts";
import { VisitPhoto } from "../nouns/visit-photo.ts";
import type { Tables } from "../tables/define.ts";
import type { Read } from "../unit.ts";
import { documentIn, openDocument } from "../vault/document.ts";

/** Requests, visits and plans, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;
const toActor = decoding(Schema.fromJsonString(Actor));

const toRequest = decoding(Schema.fromJsonString(HelpRequest));
export const requestOf = (
  read: Read,
  row: Pick<Row<"helpRequest">, "id" | "document">,
): HelpRequest => toRequest(openDocument(read, "help_request", row));

const toVisit = decoding(Schema.fromJsonString(Visit));
export const visitOf = (read: Read, row: Pick<Row<"visit">, "id" | "document">): Visit =>
  toVisit(openDocument(read, "visit", row));

const toPlan = decoding(Schema.fromJsonString(CarePlan));
export const carePlanOf = (read: Read, row: Pick<Row<"carePlan">, "id" | "document">): CarePlan =>
  toPlan(openDocument(read, "care_plan", row));

const toRequestEvent = decoding(RequestEvent);
/** An event of a request; what it left is `null` once it was erased. */
export const requestEventOf = (read: Read, row: Row<"requestEvent">): RequestEvent => {
  const document = documentIn(read, "request_event", `${row.requestId}/${row.place}`, row);
  return toRequestEvent({
    ...{ ...row, actor: toActor(row.actor) },
    request: document === null ? null : toRequest(document),
  });
};

const toVisitEvent = decoding(VisitEvent);
/** An event of a visit; what it left is `null` once it was erased. */
export const visitEventOf = (read: Read, row: Row<"visitEvent">): VisitEvent => {
  const document = documentIn(read, "visit_event", `${row.visitId}/${row.place}`, row);
  return toVisitEvent({
    ...{ ...row, actor: toActor(row.actor) },
    visit: document === null ? null : toVisit(document),
  });
};

const toVisitPhoto = decoding(VisitPhoto);
export const visitPhotoOf = (row: Row<"visitPhoto">): VisitPhoto =>
  toVisitPhoto({ photo: row.photoId, at: row.at, actor: toActor(row.actor) });

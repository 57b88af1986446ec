import { CarePlan, HelpRequest, Visit } from "@huzhu/domain/reciprocity";
import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { RequestEvent } from "../nouns/request-event.ts";
import { VisitEvent } from "../nouns/visit-event.ts";
import type { Tables } from "../tables/define.ts";

/** Requests, visits and plans, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];
type Document = { readonly document: string };

const decoding = Schema.decodeUnknownSync;
const toActor = decoding(Schema.fromJsonString(Actor));

const toRequest = decoding(Schema.fromJsonString(HelpRequest));
export const requestOf = ({ document }: Document): HelpRequest => toRequest(document);

const toVisit = decoding(Schema.fromJsonString(Visit));
export const visitOf = ({ document }: Document): Visit => toVisit(document);

const toPlan = decoding(Schema.fromJsonString(CarePlan));
export const carePlanOf = ({ document }: Document): CarePlan => toPlan(document);

const toRequestEvent = decoding(RequestEvent);
export const requestEventOf = (row: Row<"requestEvent">): RequestEvent =>
  toRequestEvent({ ...row, actor: toActor(row.actor), request: requestOf(row) });

const toVisitEvent = decoding(VisitEvent);
export const visitEventOf = (row: Row<"visitEvent">): VisitEvent =>
  toVisitEvent({ ...row, actor: toActor(row.actor), visit: visitOf(row) });

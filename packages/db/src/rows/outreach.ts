import { Answer, Campaign, Doorstep, Gathering, Praise } from "@huzhu/domain/outreach";
import { Schema } from "effect";
import type { Tables } from "../tables/define.ts";
import { type Read, safeOf } from "../unit.ts";
import type { Cell } from "../vault/cell.ts";
import { cellIn } from "../vault/places.ts";
import { openIn } from "../vault/sealed.ts";

/** Where rows of outreach become values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];
type Document = Pick<Row<"outreach">, "document">;

const decoding = Schema.decodeUnknownSync;

const toCampaign = decoding(Schema.fromJsonString(Campaign));
export const campaignOf = (_: Read, { document }: Document): Campaign => toCampaign(document);

const toGathering = decoding(Schema.fromJsonString(Gathering));
export const gatheringOf = (_: Read, { document }: Document): Gathering => toGathering(document);

const toPraise = decoding(Schema.fromJsonString(Praise));
export const praiseOf = (_: Read, { document }: Document): Praise => toPraise(document);

/** Where what was said at a door is sealed. */
export const noteCell = (campaign: string, place: number): Cell =>
  cellIn("doorstep", "note", `${campaign}/${place}`);

const toAnswer = decoding(Schema.fromJsonString(Answer));
const toDoorstep = decoding(Doorstep);
export const doorstepOf = (read: Read, row: Row<"doorstep">): Doorstep =>
  toDoorstep({
    ...{ campaign: row.campaignId, household: row.householdId, on: row.onDate },
    ...{ answer: toAnswer(row.answer), by: row.writtenBy, at: row.at },
    note: openIn(safeOf(read), row.note, noteCell(row.campaignId, row.place)) ?? "",
  });

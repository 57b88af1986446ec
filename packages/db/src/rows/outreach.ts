import { Answer, Campaign, Doorstep, Gathering, Praise } from "@huzhu/domain/outreach";
import { Schema } from "effect";
import type { Tables } from "../tables/define.ts";
import { type Read, safeOf } from "../unit.ts";
import type { Cell } from "../vault/cell.ts";
import { saidIn } from "../vault/document.ts";
import { cellIn } from "../vault/places.ts";
import { openIn } from "../vault/sealed.ts";

/** Where rows of outreach become values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];
type Version = Pick<Row<"outreach">, "kind" | "id" | "version" | "document" | "remains">;

const decoding = Schema.decodeUnknownSync;

/** What a version of one is called, in the log and where it is sealed. */
export const versionName = ({ kind, id, version }: Omit<Version, "document" | "remains">): string =>
  `${kind}/${id}/${version}`;

/** What a version says, or what an erasure left of it. */
const versionSaid = (read: Read, row: Version): string =>
  saidIn(read, "outreach", versionName(row), row);

const toCampaign = decoding(Schema.fromJsonString(Campaign));
export const campaignOf = (read: Read, row: Version): Campaign =>
  toCampaign(versionSaid(read, row));

const toGathering = decoding(Schema.fromJsonString(Gathering));
export const gatheringOf = (read: Read, row: Version): Gathering =>
  toGathering(versionSaid(read, row));

const toPraise = decoding(Schema.fromJsonString(Praise));
export const praiseOf = (read: Read, row: Version): Praise => toPraise(versionSaid(read, row));

/** Where what was said at a door is sealed, and what makes its digest and is left of it. */
export const doorCell = (column: "salt" | "note" | "remains", row: string): Cell =>
  cellIn("doorstep", column, row);

/** What was said at a door, or what an erasure left of it. */
export const noteIn = (
  read: Read,
  { campaignId, place, note, remains }: Row<"doorstep">,
): string => {
  const [of, safe] = [`${campaignId}/${place}`, safeOf(read)];
  const left = openIn(safe, note, doorCell("note", of));
  return left ?? openIn(safe, remains, doorCell("remains", of)) ?? "";
};

const toAnswer = decoding(Schema.fromJsonString(Answer));
const toDoorstep = decoding(Doorstep);
export const doorstepOf = (read: Read, row: Row<"doorstep">): Doorstep =>
  toDoorstep({
    ...{ campaign: row.campaignId, household: row.householdId, on: row.onDate },
    ...{ answer: toAnswer(row.answer), by: row.writtenBy, at: row.at },
    note: noteIn(read, row),
  });

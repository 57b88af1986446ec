import { Happened, Happening, Meeting, Member, Resolution } from "@huzhu/domain/governance";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { ResolutionRecord } from "../nouns/resolution-record.ts";
import type { Tables } from "../tables/define.ts";
import type { Read } from "../unit.ts";
import { saidIn } from "../vault/document.ts";
import { calledIn } from "./people.ts";

/** Where rows of the committee and of meetings become values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;
const toRecord = decoding(Schema.fromJsonString(Schema.Record(Schema.String, Schema.Unknown)));

interface Seat {
  readonly seat: Row<"committeeMember">;
  /** Whoever sits and lives here. */
  readonly resident: Row<"resident"> | null;
  /** The last day as it was last said, where the term was cut short. */
  readonly last: string | null;
}

const toMember = decoding(Member);
const toDate = decoding(CalendarDate);
export const memberOf = ({ seat, resident, last }: Seat): Member => {
  const said = toRecord(seat.document);
  return toMember({
    ...said,
    id: seat.id,
    name: resident ? calledIn(resident) : said.name,
    resident: seat.residentId,
    household: resident?.householdId ?? null,
    staff: seat.staffId,
    until: last === null ? said.until : toDate(last),
  });
};

const toHappening = decoding(Schema.fromJsonString(Happening));
const toHappened = decoding(Happened);
/** What an event says, or what an erasure left of it. */
export const happeningIn = (read: Read, row: Row<"meetingEvent">): Happening =>
  toHappening(saidIn(read, "meeting_event", `${row.meetingId}/${row.place}`, row));

const happenedOf = (read: Read, row: Row<"meetingEvent">): Happened =>
  toHappened({ said: happeningIn(read, row), at: row.at, by: row.writtenBy });

const toMeeting = decoding(Meeting);
export const meetingOf = (
  read: Read,
  row: Row<"meeting">,
  events: ReadonlyArray<Row<"meetingEvent">>,
): Meeting =>
  toMeeting({
    ...toRecord(row.document),
    ...{ id: row.id, body: row.body, hamlet: row.hamletId, date: row.heldOn },
    ...{
      calledAt: row.at,
      calledBy: row.calledBy,
      happened: events.map((event) => happenedOf(read, event)),
    },
  });

const toResolution = decoding(Schema.fromJsonString(Resolution));
const toResolutionRecord = decoding(ResolutionRecord);
export const resolutionOf = (row: Row<"resolution">): ResolutionRecord =>
  toResolutionRecord({
    meeting: row.meetingId,
    about: row.about,
    subject: row.subjectId,
    carried: row.outcome === "carried",
    resolution: toResolution(row.document),
    at: row.at,
  });

import { Schema } from "effect";
import { HamletId } from "../../people/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { Written } from "../decision/decision.ts";
import { StaffId } from "../staff.ts";
import { Happened } from "./happening.ts";

export const MeetingId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("MeetingId"),
);
export type MeetingId = typeof MeetingId.Type;

/** Who can be called together here: the committee, or one voice of each household. */
export const MeetingBody = Schema.Literals(["committee", "households"]);
export type MeetingBody = typeof MeetingBody.Type;

/** 会议 as it is called. */
export const MeetingCall = Schema.Struct({
  body: MeetingBody,
  /** The hamlet whose households are called; `null` for the committee and for the whole village. */
  hamlet: Schema.NullOr(HamletId),
  date: CalendarDate,
  /** At what time of the day, `19:30`. */
  time: Schema.String.check(Schema.isPattern(/^([01]\d|2[0-3]):[0-5]\d$/)),
  place: Written(60),
});
export type MeetingCall = typeof MeetingCall.Type;

/** 会议: how it was called, and all that happened since, the first first. */
export const Meeting = Schema.Struct({
  id: MeetingId,
  ...MeetingCall.fields,
  /** The number under which the village keeps the minutes. */
  minutes: Written(50),
  calledAt: Instant,
  calledBy: StaffId,
  happened: Schema.Array(Happened),
});
export type Meeting = typeof Meeting.Type;

import {
  Ballot,
  CommitteeFault,
  Meeting,
  MeetingCall,
  Member,
  Motion,
  Resolution,
  Voices,
} from "@huzhu/domain/governance";
import { Hamlet, Household, Resident } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";

export const MeetingState = Schema.Literals(["called", "open", "closed", "calledOff"]);

/** A motion in a list: its title, and what came of it. */
const MotionLine = Schema.Struct({
  id: Motion.fields.id,
  title: Motion.fields.title,
  about: Motion.fields.about,
  subject: Motion.fields.subject,
  /** `null` as long as nobody has voted. */
  carried: Schema.NullOr(Schema.Boolean),
});

const CALLED = {
  id: Meeting.fields.id,
  ...MeetingCall.fields,
  hamlet: Schema.NullOr(Hamlet),
  minutes: Meeting.fields.minutes,
  state: MeetingState,
};

export const MeetingRow = Schema.Struct({ ...CALLED, motions: Schema.Array(MotionLine) });
export type MeetingRow = typeof MeetingRow.Type;

/** Who sits on the day of the meeting. */
export const Attendant = Schema.Struct({
  id: Member.fields.id,
  name: Member.fields.name,
  constituency: Member.fields.constituency,
  chair: Schema.Boolean,
  /** Who of the register it is, so that a card tells; null for whoever lives elsewhere. */
  resident: Member.fields.resident,
  there: Schema.Boolean,
});
export type Attendant = typeof Attendant.Type;

/** A household that is called, who can speak for it, and who came. */
export const CalledHousehold = Schema.Struct({
  id: Household.fields.id,
  number: Household.fields.number,
  hamlet: Hamlet.fields.name,
  /** Of age on that day, the head first. */
  adults: Schema.Array(Schema.Struct({ id: Resident.fields.id, name: Resident.fields.name })),
  came: Schema.NullOr(
    Schema.Struct({ name: Schema.String, as: Schema.Literals(["member", "kin"]) }),
  ),
});
export type CalledHousehold = typeof CalledHousehold.Type;

/** A member who keeps out of a motion, and why, in sentences. */
export const RecusalView = Schema.Struct({
  member: Member.fields.id,
  name: Schema.String,
  reasons: Schema.Array(Schema.String),
});
export type RecusalView = typeof RecusalView.Type;

export const BallotView = Schema.Struct({
  ...Ballot.fields,
  name: Schema.String,
  sheet: Schema.NullOr(Schema.String),
});
export type BallotView = typeof BallotView.Type;

/** The figures by which the meeting could vote now: who may, who is there, who has to be. */
export const Figures = Schema.Struct({
  due: Voices,
  present: Voices,
  recused: Voices,
  quorum: Voices,
  /** How many in favour it takes of those who are there. */
  majority: Voices,
});
export type Figures = typeof Figures.Type;

/** A motion on which every hamlet votes on its own day: what each said, and all of them together. */
export const JointView = Schema.Struct({
  parts: Schema.Array(
    Schema.Struct({
      meeting: Meeting.fields.id,
      hamlet: Schema.String,
      date: CalendarDate,
      calledOff: Schema.Boolean,
      resolution: Schema.NullOr(Resolution),
    }),
  ),
  /** `null` as long as a hamlet has not counted; for ever where one called its meeting off. */
  total: Schema.NullOr(Resolution),
  carried: Schema.NullOr(Schema.Boolean),
});
export type JointView = typeof JointView.Type;

export const MotionView = Schema.Struct({
  ...Motion.fields,
  recusals: Schema.Array(RecusalView),
  ballots: Schema.Array(BallotView),
  now: Figures,
  /** The figures of the minutes; `null` as long as it is not counted. */
  resolution: Schema.NullOr(Resolution),
  carried: Schema.NullOr(Schema.Boolean),
  /** Where all hamlets vote on it. */
  together: Schema.NullOr(JointView),
});
export type MotionView = typeof MotionView.Type;

const Signature = Schema.Struct({
  as: Schema.Literals(["chair", "keeper"]),
  name: Schema.String,
  sheet: Schema.NullOr(Schema.String),
});

export const MeetingView = Schema.Struct({
  ...CALLED,
  today: CalendarDate,
  leaders: Schema.NullOr(Schema.Struct({ chair: Schema.String, keeper: Schema.String })),
  calledOff: Schema.NullOr(Schema.String),
  signed: Schema.Array(Signature),
  /** Of the committee; nobody where households are called. */
  members: Schema.Array(Attendant),
  /** What keeps those who sit on the day from being a committee. */
  faults: Schema.Array(CommitteeFault),
  /** Of an assembly; none where the committee is called. */
  households: Schema.Array(CalledHousehold),
  motions: Schema.Array(MotionView),
});
export type MeetingView = typeof MeetingView.Type;

/** How many things have happened at the meeting, with what was just written down. */
export const Noted = Schema.Struct({ happened: Schema.Int });

/** Where a thing stands on which a meeting decides: what none has carried is not in force. */
export const MatterStanding = Schema.Struct({
  step: Schema.Literals(["written", "waiting", "adopted", "turnedDown"]),
  /** The meeting that decided, or has to; null where it was put to none. */
  meeting: Schema.NullOr(
    Schema.Struct({
      id: Meeting.fields.id,
      date: Meeting.fields.date,
      minutes: Meeting.fields.minutes,
    }),
  ),
});
export type MatterStanding = typeof MatterStanding.Type;

import { LineClosed, UnknownLine } from "@huzhu/domain/fund";
import {
  Ballot,
  BallotsMissing,
  CommitteeQuorumMissed,
  HamletsMissing,
  HouseholdElsewhere,
  HouseholdIsThere,
  Meeting,
  MeetingCall,
  MeetingElsewhere,
  MeetingNotYet,
  MeetingTooLate,
  MeetsAsAWhole,
  Member,
  MinutesSigned,
  Motion,
  MotionIsDecided,
  MotionIsPut,
  NoBallot,
  NoSuchMotion,
  NotACommittee,
  NothingDecided,
  NotKinOfHousehold,
  NotOfAge,
  NotOwnHand,
  NotResolved,
  NotSeated,
  NotThere,
  OtherBody,
  QuorumNotReached,
  RecusedVoted,
  Resolution,
  SameHand,
  SheetNumber,
  SideCouldCarry,
  SpokenMotion,
  StandsForEnough,
  StrangeBallot,
  Voices,
  Voter,
  VotesDoNotAddUp,
} from "@huzhu/domain/governance";
import { RoundElsewhere } from "@huzhu/domain/incentives";
import { Hamlet, Household } from "@huzhu/domain/people";
import { Why } from "@huzhu/domain/points";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { MeetingRow, MeetingView, Noted } from "./views.ts";

export * from "./views.ts";

const sees: Caller = { kind: "staff", duty: "see-committee" };
const calls: Caller = { kind: "staff", duty: "call-meeting" };
const keeps: Caller = { kind: "staff", duty: "keep-minutes" };

const ofMeeting = Schema.Struct({ meeting: Meeting.fields.id });
const ofMotion = Schema.Struct({ ...ofMeeting.fields, motion: Motion.fields.id });

const HELD = [MeetingElsewhere, OtherBody];
const ON_MOTION = [...HELD, NoSuchMotion, MotionIsDecided];

export const meetings = query({
  name: "meetings.list",
  path: "/api/meetings",
  caller: sees,
  summary: "Every meeting with its motions and what came of them, the latest first.",
  answer: Schema.Array(MeetingRow),
});

export const meeting = query({
  name: "meetings.see",
  path: "/api/meetings/:meeting",
  caller: sees,
  summary: "One meeting: who is there, who keeps out of what and why, ballots and figures.",
  params: ofMeeting,
  answer: MeetingView,
});

export const callMeeting = command({
  name: "meetings.call",
  path: "/api/meetings",
  caller: calls,
  summary: "Calls the committee, or the households of a hamlet or the village, together.",
  body: Schema.Struct({
    call: MeetingCall,
    minutes: Meeting.fields.minutes,
    motions: Schema.Array(SpokenMotion).check(Schema.isMaxLength(20)),
  }),
  answer: Schema.Struct({ meeting: Meeting.fields.id }),
  refusals: [MeetingTooLate, MeetsAsAWhole, MeetingElsewhere, MotionIsPut],
});

const { body: _body, hamlet: _hamlet, ...when } = MeetingCall.fields;

export const callAssemblies = command({
  name: "meetings.callAssemblies",
  path: "/api/meetings/assemblies",
  caller: calls,
  summary:
    "Calls the households of every hamlet, each on its own day; their voices are counted together.",
  body: Schema.Struct({
    days: Schema.NonEmptyArray(Schema.Struct({ hamlet: Hamlet.fields.id, ...when })).check(
      Schema.isMaxLength(100),
    ),
    minutes: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(20)),
    motions: Schema.NonEmptyArray(SpokenMotion).check(Schema.isMaxLength(20)),
  }),
  answer: Schema.Struct({ meetings: Schema.Array(Meeting.fields.id) }),
  refusals: [MeetingTooLate, HamletsMissing, MeetingElsewhere, MotionIsPut],
});

export const putMotion = command({
  name: "meetings.putMotion",
  path: "/api/meetings/:meeting/motions",
  caller: calls,
  summary: "Puts one more motion to a meeting that is not over.",
  params: ofMeeting,
  body: SpokenMotion,
  answer: Motion,
  refusals: [MeetingElsewhere, MotionIsPut, NotResolved],
});

export const openMeeting = command({
  name: "meetings.open",
  path: "/api/meetings/:meeting/open",
  caller: keeps,
  summary: "Opens a meeting on its day or later: who leads and who writes are two.",
  params: ofMeeting,
  body: Schema.Struct({ chair: Member.fields.name, keeper: Member.fields.name }),
  answer: Noted,
  refusals: [MeetingElsewhere, MeetingNotYet, SameHand],
});

export const callOff = command({
  name: "meetings.callOff",
  path: "/api/meetings/:meeting/call-off",
  caller: calls,
  summary: "Calls a meeting off before it was opened.",
  params: ofMeeting,
  body: Schema.Struct({ why: Why }),
  answer: Noted,
  refusals: [MeetingElsewhere],
});

export const membersCame = command({
  name: "meetings.membersCame",
  path: "/api/meetings/:meeting/members",
  caller: keeps,
  summary: "Writes down who of the committee came.",
  params: ofMeeting,
  body: Schema.Struct({ members: Schema.NonEmptyArray(Member.fields.id) }),
  answer: Noted,
  refusals: [...HELD, NotSeated],
});

export const memberLeft = command({
  name: "meetings.memberLeft",
  path: "/api/meetings/:meeting/members/:member/left",
  caller: keeps,
  summary: "Writes down that a member went before the end.",
  params: Schema.Struct({ ...ofMeeting.fields, member: Member.fields.id }),
  answer: Noted,
  refusals: [...HELD, NotThere],
});

export const householdCame = command({
  name: "meetings.householdCame",
  path: "/api/meetings/:meeting/households",
  caller: keeps,
  summary: "Writes down who came for a household: of it or kin, of age, one voice each.",
  params: ofMeeting,
  body: Schema.Struct({
    household: Voter.fields.household,
    resident: Voter.fields.resident,
    how: Voter.fields.how,
  }),
  answer: Noted,
  refusals: [
    ...HELD,
    HouseholdIsThere,
    HouseholdElsewhere,
    NotKinOfHousehold,
    NotOfAge,
    StandsForEnough,
  ],
});

export const householdLeft = command({
  name: "meetings.householdLeft",
  path: "/api/meetings/:meeting/households/:household/left",
  caller: keeps,
  summary: "Writes down that the voice of a household went.",
  params: Schema.Struct({ ...ofMeeting.fields, household: Household.fields.id }),
  answer: Noted,
  refusals: [...HELD, NotThere],
});

export const declareInterest = command({
  name: "meetings.declareInterest",
  path: "/api/meetings/:meeting/motions/:motion/interests",
  caller: keeps,
  summary: "Writes down an interest that a member has in a motion, so that they keep out of it.",
  params: ofMotion,
  body: Schema.Struct({ member: Member.fields.id, why: Why }),
  answer: Noted,
  refusals: [...ON_MOTION, NotSeated, StrangeBallot],
});

export const castBallots = command({
  name: "meetings.castBallots",
  path: "/api/meetings/:meeting/motions/:motion/ballots",
  caller: keeps,
  summary: "Takes votes of members who are there, by hand or from the papers that they signed.",
  params: ofMotion,
  body: Schema.Struct({
    ballots: Schema.NonEmptyArray(
      Schema.Struct({ ...Ballot.fields, sheet: Schema.NullOr(SheetNumber) }),
    ),
  }),
  answer: Noted,
  refusals: [...ON_MOTION, NotSeated, NotThere, RecusedVoted, StrangeBallot],
});

export const takeBallotBack = command({
  name: "meetings.takeBallotBack",
  path: "/api/meetings/:meeting/motions/:motion/ballots/:member/take-back",
  caller: keeps,
  summary: "Takes a ballot back that was written down by mistake, before it is counted.",
  params: Schema.Struct({ ...ofMotion.fields, member: Member.fields.id }),
  body: Schema.Struct({ why: Why }),
  answer: Noted,
  refusals: [...ON_MOTION, NoBallot],
});

export const decideMotion = command({
  name: "meetings.decideMotion",
  path: "/api/meetings/:meeting/motions/:motion/decide",
  caller: keeps,
  summary: "Counts a motion, with the quorum of this moment, and brings what it says into force.",
  params: ofMotion,
  body: Schema.Struct({
    /** Hands of households; the committee's ballots are counted as they were cast. */
    hands: Schema.NullOr(Schema.Struct({ inFavour: Voices, against: Voices, abstained: Voices })),
  }),
  answer: Schema.Struct({ carried: Schema.Boolean, resolution: Resolution }),
  refusals: [
    ...ON_MOTION,
    BallotsMissing,
    NotACommittee,
    StrangeBallot,
    RecusedVoted,
    CommitteeQuorumMissed,
    SideCouldCarry,
    VotesDoNotAddUp,
    QuorumNotReached,
    RoundElsewhere,
    ...[UnknownLine, LineClosed],
  ],
});

export const signMinutes = command({
  name: "meetings.sign",
  path: "/api/meetings/:meeting/sign",
  caller: keeps,
  summary: "Signs the minutes; with the hand of who led and of who wrote they are closed.",
  params: ofMeeting,
  body: Schema.Struct({
    as: Schema.Literals(["chair", "keeper"]),
    sheet: Schema.NullOr(SheetNumber),
  }),
  answer: Noted,
  refusals: [MeetingElsewhere, MinutesSigned, NotOwnHand, NothingDecided],
});

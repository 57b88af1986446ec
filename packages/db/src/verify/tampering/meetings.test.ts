import {
  type Constituency,
  callMeeting,
  castBallot,
  decideByBallots,
  type Happening,
  type Meeting,
  MeetingId,
  type Member,
  MemberId,
  MotionId,
  membersCame,
  openMeeting,
} from "@huzhu/domain/governance";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Database } from "../../database.ts";
import * as committee from "../../repositories/committee.ts";
import * as meetings from "../../repositories/meetings.ts";
import * as resolutions from "../../repositories/resolutions.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, ADMIN, foundVillage, later, NOW, TODAY } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const memberOf = (name: string, constituency: Constituency, chair = false): Member => ({
  ...{ id: MemberId.make(name), name, constituency, chair, from: TODAY },
  ...{ resident: null, household: null, staff: null, until: addDays(TODAY, 900) },
});
const MEMBERS = [
  memberOf("tian", "villageCadres", true),
  memberOf("mi", "government"),
  memberOf("wei", "villagers"),
  memberOf("lin", "social"),
];
const MOTION = {
  ...{ id: MotionId.make("m"), title: "买米", text: "买二十袋米", about: "budget" as const },
  ...{ subject: "goods", concerns: [] },
};

/** A meeting of the four: three came and were in favour. */
const held = (): { readonly meeting: Meeting; readonly outcome: ReturnType<typeof decided> } => {
  const call = { body: "committee", hamlet: null, date: TODAY, time: "19:30", place: "村委会" };
  const calling = { id: MeetingId.make("k"), minutes: "1号", motions: [MOTION] };
  let meeting = Result.getOrThrow(callMeeting(calling, call as never, ADMIN, NOW));
  const note = <Refusal>(said: Result.Result<Happening, Refusal>): void => {
    const one = { said: Result.getOrThrow(said), at: later(1), by: ADMIN.id };
    meeting = { ...meeting, happened: [...meeting.happened, one] };
  };
  const facts = { members: MEMBERS, about: [], kinOf: new Map() };
  const came = MEMBERS.slice(0, 3).map(({ id }) => id);
  note(openMeeting(meeting, { chair: "tian", keeper: "mi" }, TODAY));
  note(membersCame(meeting, MEMBERS, came as never));
  for (const member of came) {
    const ballot = { member, voice: "for", way: "inPerson" } as const;
    note(castBallot(meeting, MOTION.id, { ballot, sheet: null }, facts));
  }
  const result = decided(meeting);
  note(Result.succeed(result.happening));
  return { meeting, outcome: result };
};
const decided = (meeting: Meeting) =>
  Result.getOrThrow(
    decideByBallots(meeting, MOTION.id, { members: MEMBERS, about: [], kinOf: new Map() }),
  );

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const { meeting, outcome } = held();
  await writing(
    database,
    village,
  )(async (tx) => {
    for (const member of MEMBERS) await committee.seat(tx, member, NOW, ACTOR);
    await meetings.call(tx, meeting, ACTOR);
    await resolutions.record(tx, meeting.id, outcome.outcome, later(1), ACTOR);
    // What is known of seats only later changes no count from before.
    await committee.end(tx, { ...MEMBERS[3], until: TODAY } as never, "走了", later(5), ACTOR);
  });
  return village;
};

const set = (from: string, to: string) => `document = replace(document, '${from}', '${to}')`;

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "a voice that is another one",
    sql: [`update meeting_event set digest = 'of another voice' where place = 4`],
    finds: [
      ["record behind a leaf", "meetingEvent/k/4"],
      ["content of a record", "meetingEvent/k/4"],
    ],
  },
  {
    name: "a ballot in the place of another",
    sql: [
      `update meeting_event set document = (
        select document from meeting_event where place = 4) where place = 5`,
    ],
    finds: [["sealed cell", "meeting_event/k/5/document"]],
  },
  {
    name: "the figures of a resolution",
    sql: [`update resolution set ${set('"inFavour":3', '"inFavour":2')}`],
    finds: [
      ["record behind a leaf", "resolution/m"],
      ["figures of a resolution", "m"],
    ],
  },
  {
    name: "a resolution that was lost",
    sql: ["update resolution set outcome = 'lost'"],
    finds: [["resolution of a motion", "m"]],
  },
  {
    name: "a resolution that is gone",
    sql: ["delete from resolution"],
    finds: [
      ["leaf without a record", "resolution/m"],
      ["resolution of a motion", "m"],
    ],
  },
  {
    name: "somebody who sat for another side",
    sql: [`update committee_member set ${set("social", "villagers")} where id = 'lin'`],
    finds: [
      ["record behind a leaf", "committeeMember/lin"],
      ["votes of a motion", "m"],
    ],
  },
  {
    name: "when a term ended",
    sql: ["update committee_member_end set last_on = '2030-01-01'"],
    finds: [["record behind a leaf", "committeeMemberEnd/lin/0"]],
  },
  {
    name: "the number of the minutes",
    sql: [`update meeting set ${set("1号", "2号")}`],
    finds: [
      ["record behind a leaf", "meeting/k"],
      ["resolution of a motion", "m"],
    ],
  },
];

/** Laws I9 and I14 for seats, meetings and votes, each broken behind the program's back. */
tampered("what somebody changed in meetings", live, CASES);

import {
  callMeeting,
  castBallot,
  decideByBallots,
  type Happening,
  type MatterFacts,
  type Meeting,
  MeetingId,
  type Member,
  type Motion,
  type MotionDraft,
  MotionId,
  membersCame,
  type Outcome,
  openMeeting,
  recusedFrom,
  type StaffId,
  signMinutes,
  standingOf,
  type Voice,
} from "@huzhu/domain/governance";
import type { HouseholdId } from "@huzhu/domain/people";
import { addDays, type CalendarDate, endOfDay, Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import type { MakeId } from "../ids.ts";

interface Writing {
  readonly ids: MakeId;
  readonly by: StaffId;
  /** Who wrote the minutes down. */
  readonly keeper: string;
  readonly members: ReadonlyArray<Member>;
}

const PLACE = { body: "committee", hamlet: null, time: "19:30", place: "村委会会议室" } as const;
const HOUR = 60 * 60 * 1000;
/** Meetings are called in the morning and held in the evening. */
const MORNING = 9 * HOUR;
const EVENING = 19.5 * HOUR;

const at = (date: CalendarDate, hour: number): Instant =>
  Instant.make(endOfDay(date) - (24 * HOUR - hour));

interface Agenda {
  readonly date: CalendarDate;
  readonly calledOn: CalendarDate;
  readonly minutes: string;
  readonly motions: ReadonlyArray<MotionDraft>;
}

/** A meeting of the committee that was called. */
export const calledMeeting = (
  { ids, by }: Pick<Writing, "ids" | "by">,
  { date, calledOn, minutes, motions }: Agenda,
): Meeting => {
  const put = motions.map((draft): Motion => ({ id: MotionId.make(ids("motion")), ...draft }));
  const calling = { id: MeetingId.make(ids("meeting")), minutes, motions: put };
  return Result.getOrThrow(
    callMeeting(calling, { ...PLACE, date }, { id: by }, at(calledOn, MORNING)),
  );
};

/** What one motion is about, and how those who may vote on it do, in the order of their seats. */
interface Voted {
  readonly draft: MotionDraft;
  readonly voices: ReadonlyArray<Voice>;
}

/** A meeting that was held, and all that came of it. */
export interface Held {
  readonly meeting: Meeting;
  readonly outcomes: ReadonlyArray<Outcome>;
}

/** Holds a meeting as the rules have it: everybody but one came, voted by hand and signed. */
export const heldMeeting = (
  writing: Writing,
  agenda: Omit<Agenda, "motions">,
  voted: ReadonlyArray<Voted>,
): Held => {
  const { by, members, keeper } = writing;
  const now = at(agenda.date, EVENING);
  let meeting = calledMeeting(writing, { ...agenda, motions: voted.map(({ draft }) => draft) });
  const note = <Refusal>(said: Result.Result<Happening, Refusal>): void => {
    const one = { said: Result.getOrThrow(said), at: now, by };
    meeting = { ...meeting, happened: [...meeting.happened, one] };
  };
  const chair = members.find((one) => one.chair)?.name ?? "";
  const [first, ...others] = members.slice(0, -1).map(({ id }) => id);
  if (!first) throw new Error("nobody sits in the committee");
  note(openMeeting(meeting, { chair, keeper }, agenda.date));
  note(membersCame(meeting, members, [first, ...others]));
  const outcomes = standingOf(meeting).motions.map((on, place): Outcome => {
    const about: ReadonlyArray<HouseholdId> = on.motion.concerns;
    const facts: MatterFacts = { members, about, kinOf: new Map() };
    const out = new Set(recusedFrom(meeting, on, facts).map(({ member }) => member));
    const voting = [first, ...others].filter((id) => !out.has(id));
    for (const [seat, member] of voting.entries()) {
      const voice = voted[place]?.voices[seat] ?? "for";
      const ballot = { member, voice, way: "inPerson" } as const;
      note(castBallot(meeting, on.motion.id, { ballot, sheet: null }, facts));
    }
    const { happening, outcome } = Result.getOrThrow(decideByBallots(meeting, on.motion.id, facts));
    note(Result.succeed(happening));
    return outcome;
  });
  note(signMinutes(meeting, { as: "chair", sheet: null, login: chair }));
  note(signMinutes(meeting, { as: "keeper", sheet: null, login: keeper }));
  return { meeting, outcomes };
};

/** So many days before it a meeting is called. */
const DAYS_OF_NOTICE = 4;
export const noticeOf = (date: CalendarDate): CalendarDate => addDays(date, -DAYS_OF_NOTICE);

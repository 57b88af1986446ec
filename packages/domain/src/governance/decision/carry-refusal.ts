import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Body } from "./body.ts";
import { Voices } from "./decision.ts";

/** More voices than people who came, or more came than were due. */
export class VotesDoNotAddUp extends Schema.TaggedClass<VotesDoNotAddUp>()("VotesDoNotAddUp", {
  due: Voices,
  present: Voices,
  /** In favour, against and abstained together. */
  votes: Schema.Int,
}) {}

/** Each household has one voice: no more can be due than the village has. */
export class MoreThanHouseholds extends Schema.TaggedClass<MoreThanHouseholds>()(
  "MoreThanHouseholds",
  { due: Voices, households: Schema.Int },
) {}

/** Too few came for the meeting to decide anything. */
export class QuorumNotReached extends Schema.TaggedClass<QuorumNotReached>()("QuorumNotReached", {
  body: Body,
  due: Voices,
  present: Voices,
  needed: Voices,
}) {}

/** Of those who came too few were in favour. */
export class MajorityNotReached extends Schema.TaggedClass<MajorityNotReached>()(
  "MajorityNotReached",
  { body: Body, present: Voices, inFavour: Voices, needed: Voices },
) {}

/** What has not been decided yet cannot be carried out. */
export class MeetingInTheFuture extends Schema.TaggedClass<MeetingInTheFuture>()(
  "MeetingInTheFuture",
  { date: CalendarDate, today: CalendarDate },
) {}

/** What was decided so long ago is asked of the village once more. */
export class MeetingTooLongAgo extends Schema.TaggedClass<MeetingTooLongAgo>()(
  "MeetingTooLongAgo",
  { date: CalendarDate, earliest: CalendarDate },
) {}

export const CARRY_REFUSALS = [
  VotesDoNotAddUp,
  MoreThanHouseholds,
  QuorumNotReached,
  MajorityNotReached,
  MeetingInTheFuture,
  MeetingTooLongAgo,
] as const;
export type CarryRefusal =
  | VotesDoNotAddUp
  | MoreThanHouseholds
  | QuorumNotReached
  | MajorityNotReached
  | MeetingInTheFuture
  | MeetingTooLongAgo;

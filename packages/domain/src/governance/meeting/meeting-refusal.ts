import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { MotionId } from "../decision/motion-id.ts";

/** Every hamlet has to be called when all of them are; these are missing, or called twice. */
export class HamletsMissing extends Schema.TaggedClass<HamletsMissing>()("HamletsMissing", {
  names: Schema.Array(Schema.String),
}) {}

/** Where the meeting stands, this cannot be done any more, or not yet. */
export class MeetingElsewhere extends Schema.TaggedClass<MeetingElsewhere>()("MeetingElsewhere", {
  state: Schema.Literals(["called", "open", "closed", "calledOff"]),
}) {}

/** It is called for a later day. */
export class MeetingNotYet extends Schema.TaggedClass<MeetingNotYet>()("MeetingNotYet", {
  date: CalendarDate,
  today: CalendarDate,
}) {}

/** Nobody is called together for a day that has passed. */
export class MeetingTooLate extends Schema.TaggedClass<MeetingTooLate>()("MeetingTooLate", {
  date: CalendarDate,
  today: CalendarDate,
}) {}

/** The committee does not meet by hamlets. */
export class MeetsAsAWhole extends Schema.TaggedClass<MeetsAsAWhole>()("MeetsAsAWhole", {}) {}

/** Members and their ballots are the committee's, voices of households the assembly's. */
export class OtherBody extends Schema.TaggedClass<OtherBody>()("OtherBody", {
  body: Schema.Literals(["committee", "households"]),
}) {}

/** The meeting has no such motion. */
export class NoSuchMotion extends Schema.TaggedClass<NoSuchMotion>()("NoSuchMotion", {
  motion: MotionId,
}) {}

/** It was counted already. */
export class MotionIsDecided extends Schema.TaggedClass<MotionIsDecided>()("MotionIsDecided", {
  title: Schema.String,
}) {}

/** Another meeting is still to vote on the same thing, or this one. */
export class MotionIsPut extends Schema.TaggedClass<MotionIsPut>()("MotionIsPut", {
  title: Schema.String,
  date: CalendarDate,
}) {}

/** Nobody sits by this name on the day of the meeting. */
export class NotSeated extends Schema.TaggedClass<NotSeated>()("NotSeated", {
  date: CalendarDate,
}) {}

/** Whoever is not there does not vote. */
export class NotThere extends Schema.TaggedClass<NotThere>()("NotThere", {
  name: Schema.String,
}) {}

/** There is no ballot to take back. */
export class NoBallot extends Schema.TaggedClass<NoBallot>()("NoBallot", {
  name: Schema.String,
}) {}

/** Members who are there and may vote have not done so. */
export class BallotsMissing extends Schema.TaggedClass<BallotsMissing>()("BallotsMissing", {
  names: Schema.Array(Schema.String),
}) {}

/** A household has one voice, and somebody of it is there. */
export class HouseholdIsThere extends Schema.TaggedClass<HouseholdIsThere>()("HouseholdIsThere", {
  number: Schema.String,
}) {}

/** The household is not of those that were called. */
export class HouseholdElsewhere extends Schema.TaggedClass<HouseholdElsewhere>()(
  "HouseholdElsewhere",
  { number: Schema.String },
) {}

/** Whoever comes for a household is of it, or kin. */
export class NotKinOfHousehold extends Schema.TaggedClass<NotKinOfHousehold>()(
  "NotKinOfHousehold",
  { name: Schema.String, number: Schema.String },
) {}

/** Who votes is of age. */
export class NotOfAge extends Schema.TaggedClass<NotOfAge>()("NotOfAge", {
  name: Schema.String,
  age: Schema.Int,
  least: Schema.Int,
}) {}

/** One person stands for so many households at most, their own among them. */
export class StandsForEnough extends Schema.TaggedClass<StandsForEnough>()("StandsForEnough", {
  name: Schema.String,
  most: Schema.Int,
}) {}

/** Their hand is on the minutes already. */
export class MinutesSigned extends Schema.TaggedClass<MinutesSigned>()("MinutesSigned", {
  name: Schema.String,
}) {}

/** Whoever leads and whoever writes are two. */
export class SameHand extends Schema.TaggedClass<SameHand>()("SameHand", {
  name: Schema.String,
}) {}

/** Only who leads the meeting signs as such with their login; others by hand, on the printed minutes. */
export class NotOwnHand extends Schema.TaggedClass<NotOwnHand>()("NotOwnHand", {
  name: Schema.String,
}) {}

/** Minutes say what was decided: so many motions have not been counted, and nothing else was. */
export class NothingDecided extends Schema.TaggedClass<NothingDecided>()("NothingDecided", {
  open: Schema.Int,
}) {}

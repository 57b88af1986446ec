import { Schema } from "effect";
import { HouseholdId, ResidentId } from "../../people/ids.ts";
import { Instant } from "../../time/instant.ts";
import { Ballot } from "../committee/ballot.ts";
import { MemberId } from "../committee/member.ts";
import { Recusal } from "../committee/recuse.ts";
import { Written } from "../decision/decision.ts";
import { MotionId } from "../decision/motion-id.ts";
import { StaffId } from "../staff.ts";
import { Motion } from "./motion.ts";

/** How a household has its one voice: who came for it, and by what right. */
export const Voter = Schema.Struct({
  household: HouseholdId,
  resident: ResidentId,
  /** Of the household, or kin whom it sent with a paper. */
  as: Schema.Literals(["member", "kin"]),
  /** Known by a card that was scanned, or found in the list. */
  how: Schema.Literals(["card", "list"]),
});
export type Voter = typeof Voter.Type;

const Name = Written(25);
const Why = Written(200);
/** The number of a sheet of paper that is kept: a ballot, a list of signatures. */
export const SheetNumber = Written(40);

/** One thing that happened around a meeting; nothing of it is ever changed. */
export const Happening = Schema.Union([
  Schema.TaggedStruct("MotionPut", { motion: Motion }),
  /** Somebody leads and somebody writes it down. */
  Schema.TaggedStruct("Opened", { chair: Name, keeper: Name }),
  Schema.TaggedStruct("MembersCame", { members: Schema.NonEmptyArray(MemberId) }),
  Schema.TaggedStruct("MemberLeft", { member: MemberId }),
  Schema.TaggedStruct("HouseholdsCame", { voters: Schema.NonEmptyArray(Voter) }),
  Schema.TaggedStruct("HouseholdLeft", { household: HouseholdId }),
  /** A member has an interest that no register knows. */
  Schema.TaggedStruct("InterestDeclared", { motion: MotionId, member: MemberId, why: Why }),
  Schema.TaggedStruct("BallotCast", {
    motion: MotionId,
    ballot: Ballot,
    sheet: Schema.NullOr(SheetNumber),
  }),
  Schema.TaggedStruct("BallotTakenBack", { motion: MotionId, member: MemberId, why: Why }),
  /** Counted: who kept out of it and why; the figures stand in the resolution. */
  Schema.TaggedStruct("MotionDecided", {
    motion: MotionId,
    recusals: Schema.Array(Recusal),
    carried: Schema.Boolean,
  }),
  Schema.TaggedStruct("Signed", {
    as: Schema.Literals(["chair", "keeper"]),
    name: Name,
    /** The sheet that was signed by hand; `null` where they signed with their own login. */
    sheet: Schema.NullOr(SheetNumber),
  }),
  Schema.TaggedStruct("CalledOff", { why: Why }),
]);
export type Happening = typeof Happening.Type;

/** What happened, when it was written down and by whom. */
export const Happened = Schema.Struct({ said: Happening, at: Instant, by: StaffId });
export type Happened = typeof Happened.Type;

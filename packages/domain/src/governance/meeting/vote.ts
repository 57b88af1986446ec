import { Result } from "effect";
import type { HouseholdId } from "../../people/ids.ts";
import type { Ballot } from "../committee/ballot.ts";
import { RecusedVoted, StrangeBallot } from "../committee/count-votes.ts";
import { type Member, type MemberId, seatedOn } from "../committee/member.ts";
import { type Recusal, recusals } from "../committee/recuse.ts";
import type { MotionId } from "../decision/motion-id.ts";
import type { Happening } from "./happening.ts";
import type { Meeting } from "./meeting.ts";
import { NoBallot, NotSeated, NotThere } from "./meeting-refusal.ts";
import { type OnMotionRefusal, openMotion } from "./on-motion.ts";
import type { MotionStanding } from "./standing.ts";

/** What is known of a motion's matter at that moment. */
export interface MatterFacts {
  readonly members: ReadonlyArray<Member>;
  /** Every household that the motion is about. */
  readonly about: ReadonlyArray<HouseholdId>;
  readonly kinOf: ReadonlyMap<HouseholdId, ReadonlySet<HouseholdId>>;
}

/** Who of those who sit on the day has to keep out of a motion. */
export const recusedFrom = (
  { date }: Pick<Meeting, "date">,
  { declared }: Pick<MotionStanding, "declared">,
  { members, about, kinOf }: MatterFacts,
): ReadonlyArray<Recusal> => recusals({ members: seatedOn(members, date), about, kinOf, declared });

export type CastRefusal = OnMotionRefusal | NotSeated | NotThere | RecusedVoted | StrangeBallot;

/** Takes a member's vote: they sit, are there, need not keep out of it, and vote once. */
export const castBallot = (
  meeting: Meeting,
  motion: MotionId,
  vote: { readonly ballot: Ballot; readonly sheet: string | null },
  facts: MatterFacts,
): Result.Result<Happening, CastRefusal> =>
  Result.gen(function* () {
    const { standing, on } = yield* openMotion(meeting, motion, "committee");
    const id = vote.ballot.member;
    const member = seatedOn(facts.members, meeting.date).find((one) => one.id === id);
    if (!member) return yield* Result.fail(new NotSeated({ date: meeting.date }));
    const { name } = member;
    if (!standing.members.has(id)) return yield* Result.fail(new NotThere({ name }));
    if (recusedFrom(meeting, on, facts).some((one) => one.member === id)) {
      return yield* Result.fail(new RecusedVoted({ name }));
    }
    if (on.ballots.some((one) => one.member === id)) {
      return yield* Result.fail(new StrangeBallot({ member: id, twice: true }));
    }
    return { _tag: "BallotCast", motion, ...vote };
  });

/** Takes a ballot back that was written down by mistake, before it is counted. */
export const takeBallotBack = (
  meeting: Meeting,
  motion: MotionId,
  { id, name }: Pick<Member, "id" | "name">,
  why: string,
): Result.Result<Happening, OnMotionRefusal | NoBallot> =>
  Result.flatMap(
    openMotion(meeting, motion, "committee"),
    ({ on }): Result.Result<Happening, NoBallot> =>
      on.ballots.some(({ member }) => member === id)
        ? Result.succeed({ _tag: "BallotTakenBack", motion, member: id, why })
        : Result.fail(new NoBallot({ name })),
  );

/** Writes down that a member has an interest in a motion, and so keeps out of it. */
export const declareInterest = (
  meeting: Meeting,
  motion: MotionId,
  declared: { readonly member: MemberId; readonly why: string },
  members: ReadonlyArray<Member>,
): Result.Result<Happening, OnMotionRefusal | NotSeated | StrangeBallot> =>
  Result.gen(function* () {
    const { on } = yield* openMotion(meeting, motion, "committee");
    const { member } = declared;
    if (!seatedOn(members, meeting.date).some(({ id }) => id === member)) {
      return yield* Result.fail(new NotSeated({ date: meeting.date }));
    }
    if (on.ballots.some((one) => one.member === member)) {
      return yield* Result.fail(new StrangeBallot({ member, twice: true }));
    }
    return { _tag: "InterestDeclared", motion, ...declared };
  });

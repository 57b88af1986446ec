import { Result } from "effect";
import type { Ballot } from "../committee/ballot.ts";
import { type CountRefusal, countVotes, type Tally } from "../committee/count-votes.ts";
import { type Member, seatedOn } from "../committee/member.ts";
import type { Recusal } from "../committee/recuse.ts";
import type {
  MajorityNotReached,
  QuorumNotReached,
  VotesDoNotAddUp,
} from "../decision/carry-refusal.ts";
import { decided } from "../decision/decided.ts";
import type { MotionId } from "../decision/motion-id.ts";
import type { Happening } from "./happening.ts";
import type { Meeting } from "./meeting.ts";
import { BallotsMissing, MeetingElsewhere } from "./meeting-refusal.ts";
import type { Motion } from "./motion.ts";
import { type OnMotionRefusal, openMotion } from "./on-motion.ts";
import type { Resolution } from "./resolution.ts";
import type { MeetingStanding } from "./standing.ts";
import { type MatterFacts, recusedFrom } from "./vote.ts";

/** The ballots behind a resolution of the committee. */
export interface Counted {
  readonly members: ReadonlyArray<Member>;
  readonly recusals: ReadonlyArray<Recusal>;
  readonly ballots: ReadonlyArray<Ballot>;
  readonly tally: Tally;
}

/** What came of a motion, whether it was carried or lost. */
export interface Outcome {
  readonly motion: Motion;
  readonly resolution: Resolution;
  readonly carried: boolean;
  readonly date: Meeting["date"];
  /** `null` where households held up their hands. */
  readonly vote: Counted | null;
}

export interface DecidedMotion {
  readonly happening: Extract<Happening, { readonly _tag: "MotionDecided" }>;
  readonly outcome: Outcome;
}

/** What every resolution of a meeting says, whoever voted. */
const ofMeeting = (
  { date, minutes }: Meeting,
  { leaders, state }: MeetingStanding,
  motion: MotionId,
): Result.Result<
  Pick<Resolution, "date" | "minutes" | "chair" | "minuteKeeper" | "motion">,
  MeetingElsewhere
> =>
  leaders
    ? Result.succeed({
        ...{ date, minutes, motion },
        ...{ chair: leaders.chair, minuteKeeper: leaders.keeper },
      })
    : Result.fail(new MeetingElsewhere({ state }));

const withoutBallot = (
  members: ReadonlyArray<Member>,
  there: MeetingStanding["members"],
  recused: ReadonlyArray<Recusal>,
  ballots: ReadonlyArray<Ballot>,
): ReadonlyArray<string> =>
  members
    .filter(
      ({ id }) =>
        there.has(id) &&
        !recused.some((one) => one.member === id) &&
        !ballots.some((one) => one.member === id),
    )
    .map(({ name }) => name);

/**
 * Counts the committee's ballots on a motion. Whoever is there and may vote has voted, so that the
 * quorum is the one of this moment; ballots of who left before count no more (law I14).
 */
export const decideByBallots = (
  meeting: Meeting,
  id: MotionId,
  facts: MatterFacts,
): Result.Result<DecidedMotion, OnMotionRefusal | BallotsMissing | CountRefusal> =>
  Result.gen(function* () {
    const { standing, on } = yield* openMotion(meeting, id, "committee");
    const of = yield* ofMeeting(meeting, standing, id);
    const { date } = meeting;
    const members = seatedOn(facts.members, date);
    const recused = recusedFrom(meeting, on, facts);
    const ballots = on.ballots
      .filter(({ member }) => standing.members.has(member))
      .map(({ member, voice, way }): Ballot => ({ member, voice, way }));
    const names = withoutBallot(members, standing.members, recused, ballots);
    if (names.length > 0) return yield* Result.fail(new BallotsMissing({ names }));
    const tally = yield* countVotes({ members, recusals: recused, ballots, date });
    const { due, present, inFavour, against, abstained, carried } = tally;
    const figures = { due, present, inFavour, against, abstained, recused: tally.recused };
    return {
      happening: { _tag: "MotionDecided", motion: id, recusals: recused, carried },
      outcome: {
        ...{ motion: on.motion, carried, date },
        resolution: { body: "committee", ...of, ...figures },
        vote: { members, recusals: recused, ballots, tally },
      },
    };
  });

/** Hands that were held up, each for one household. */
export interface Hands {
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

type Uncounted = VotesDoNotAddUp | QuorumNotReached | MajorityNotReached;

/** Whether figures stand though they carry nothing; of a joint motion too few may have come here. */
const counts = (
  refusal: Uncounted,
  { joint }: Motion,
): refusal is Exclude<Uncounted, VotesDoNotAddUp | QuorumNotReached> =>
  refusal._tag === "MajorityNotReached" ||
  (refusal._tag === "QuorumNotReached" && joint !== undefined);

/**
 * Counts the hands of an assembly: of the households that were called, `due` of them, those that are
 * there at this moment have to be enough, and no more hands can be up than there are.
 */
export const decideByHands = (
  meeting: Meeting,
  id: MotionId,
  hands: Hands,
  due: number,
): Result.Result<DecidedMotion, OnMotionRefusal | VotesDoNotAddUp | QuorumNotReached> =>
  Result.gen(function* () {
    const { standing, on } = yield* openMotion(meeting, id, "households");
    const of = yield* ofMeeting(meeting, standing, id);
    const figures = { ...of, due, present: standing.voters.size, ...hands };
    const result = decided({ body: "households", ...figures });
    if (Result.isFailure(result) && !counts(result.failure, on.motion)) {
      return yield* Result.fail(result.failure);
    }
    const carried = Result.isSuccess(result);
    return {
      happening: { _tag: "MotionDecided", motion: id, recusals: [], carried },
      outcome: {
        ...{ motion: on.motion, carried, date: meeting.date, vote: null },
        resolution: { body: "households", ...figures, recused: 0 },
      },
    };
  });

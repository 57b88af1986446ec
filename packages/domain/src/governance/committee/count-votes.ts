import { Result, Schema } from "effect";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { fewest, MORE_THAN_HALF, TWO_THIRDS } from "../decision/share.ts";
import type { Ballot, Voice } from "./ballot.ts";
import { CommitteeFault, checkCommittee } from "./check-committee.ts";
import { Constituency, type Member, MemberId, seatedOn } from "./member.ts";
import type { Recusal } from "./recuse.ts";

/** Those who sit are no committee: a side is missing or has a majority, or nobody leads. */
export class NotACommittee extends Schema.TaggedClass<NotACommittee>()("NotACommittee", {
  faults: Schema.Array(CommitteeFault),
}) {}

/** Somebody voted who does not sit on that day, or twice. */
export class StrangeBallot extends Schema.TaggedClass<StrangeBallot>()("StrangeBallot", {
  member: MemberId,
  twice: Schema.Boolean,
}) {}

/** Somebody voted who has to keep out of it. */
export class RecusedVoted extends Schema.TaggedClass<RecusedVoted>()("RecusedVoted", {
  name: Schema.String,
}) {}

/** Too few of those who may vote on it came. */
export class CommitteeQuorumMissed extends Schema.TaggedClass<CommitteeQuorumMissed>()(
  "CommitteeQuorumMissed",
  { due: Schema.Int, present: Schema.Int, needed: Schema.Int },
) {}

/** So many of one side came that it could carry the motion by itself. */
export class SideCouldCarry extends Schema.TaggedClass<SideCouldCarry>()("SideCouldCarry", {
  constituency: Constituency,
  present: Schema.Int,
  needed: Schema.Int,
}) {}

export type CountRefusal =
  | NotACommittee
  | StrangeBallot
  | RecusedVoted
  | CommitteeQuorumMissed
  | SideCouldCarry;

/** The figures of a vote, as the minutes have them. */
export const Tally = Schema.Struct({
  seated: Schema.Int,
  recused: Schema.Int,
  /** Who could have voted: seated and not recused. */
  due: Schema.Int,
  present: Schema.Int,
  inFavour: Schema.Int,
  against: Schema.Int,
  abstained: Schema.Int,
  /** How many in favour it takes. */
  needed: Schema.Int,
  carried: Schema.Boolean,
});
export type Tally = typeof Tally.Type;

interface Vote {
  readonly members: ReadonlyArray<Member>;
  readonly recusals: ReadonlyArray<Recusal>;
  readonly ballots: ReadonlyArray<Ballot>;
  readonly date: CalendarDate;
}

const checkBallots = (
  seated: ReadonlyArray<Member>,
  { recusals, ballots }: Vote,
): Result.Result<void, StrangeBallot | RecusedVoted> => {
  const recused = new Set(recusals.map(({ member }) => member));
  const voted = new Set<MemberId>();
  for (const { member: id } of ballots) {
    const member = seated.find((one) => one.id === id);
    if (!member || voted.has(id)) {
      return Result.fail(new StrangeBallot({ member: id, twice: member !== undefined }));
    }
    if (recused.has(id)) return Result.fail(new RecusedVoted({ name: member.name }));
    voted.add(id);
  }
  return Result.void;
};

/** A side that came in such number that nobody else would have to agree. */
const overweight = (
  seated: ReadonlyArray<Member>,
  ballots: ReadonlyArray<Ballot>,
  needed: number,
): SideCouldCarry | null => {
  const came = new Set(ballots.map(({ member }) => member));
  for (const constituency of Constituency.literals) {
    const present = seated.filter(
      (one) => one.constituency === constituency && came.has(one.id),
    ).length;
    if (present >= needed) return new SideCouldCarry({ constituency, present, needed });
  }
  return null;
};

/**
 * Counts a vote of the committee, with the legal figures of the minutes. Two thirds of those who may
 * vote have to be there at that moment, more than half of them carry, and no side may be there in such
 * number that it could carry alone (law I14). Whoever is recused is neither due nor counted. The two
 * shares are those of 村民代表会议; the paper names the four sides and no figures.
 */
export const countVotes = (vote: Vote): Result.Result<Tally, CountRefusal> =>
  Result.gen(function* () {
    const { members, recusals, ballots, date } = vote;
    const seated = seatedOn(members, date);
    const faults = checkCommittee(members, date);
    if (faults.length > 0) return yield* Result.fail(new NotACommittee({ faults }));
    yield* checkBallots(seated, vote);
    const recused = new Set(recusals.map(({ member }) => member));
    const due = seated.filter(({ id }) => !recused.has(id)).length;
    const present = ballots.length;
    const quorum = fewest(TWO_THIRDS, due);
    if (present < quorum || present === 0) {
      return yield* Result.fail(new CommitteeQuorumMissed({ due, present, needed: quorum }));
    }
    const needed = fewest(MORE_THAN_HALF, present);
    const heavy = overweight(seated, ballots, needed);
    if (heavy) return yield* Result.fail(heavy);
    const count = (voice: Voice) => ballots.filter((one) => one.voice === voice).length;
    const inFavour = count("for");
    return {
      ...{ seated: seated.length, recused: seated.length - due, due, present, inFavour, needed },
      ...{ against: count("against"), abstained: count("abstain"), carried: inFavour >= needed },
    };
  });

import { Result } from "effect";
import type { Ballot } from "../../governance/committee/ballot.ts";
import { type CountRefusal, countVotes } from "../../governance/committee/count-votes.ts";
import type { Member } from "../../governance/committee/member.ts";
import type { Recusal } from "../../governance/committee/recuse.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import type { Round } from "./round.ts";
import { RoundElsewhere } from "./round-refusal.ts";

interface Vote {
  readonly members: ReadonlyArray<Member>;
  /** Found by `recusals` over the households of everybody who would win. */
  readonly recusals: ReadonlyArray<Recusal>;
  readonly ballots: ReadonlyArray<Ballot>;
  /** The day of the meeting: its minutes may be typed in later. */
  readonly date: CalendarDate;
}

/** The committee votes on what it was shown; no other marks can be voted on (law I14). */
export const voteOnRound = (
  round: Round,
  vote: Vote,
  now: Instant,
): Result.Result<Round, RoundElsewhere | CountRefusal> => {
  const { state } = round;
  if (state._tag !== "Scored") return Result.fail(new RoundElsewhere({ state: state._tag }));
  const { recusals } = vote;
  return Result.map(countVotes(vote), (tally) => ({
    ...round,
    state: { _tag: tally.carried ? "Voted" : "TurnedDown", recusals, tally, votedAt: now },
  }));
};

import { Result } from "effect";
import type { Instant } from "../../time/instant.ts";
import { type AllocateRefusal, allocate } from "../allocate.ts";
import type { CandidateId } from "../ids.ts";
import type { Candidate, Judgement } from "../score.ts";
import { type MarksTooHigh, mayStand, type UnknownCriterion } from "./may-stand.ts";
import type { Round } from "./round.ts";
import { JudgesOwn, NoSuchCandidate, RoundElsewhere } from "./round-refusal.ts";

interface Judging {
  readonly candidate: CandidateId;
  /** All judgements of this candidate from now on. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What of the scheme's vetoes they did. */
  readonly vetoes: ReadonlyArray<string>;
}

type JudgeRefusal =
  | RoundElsewhere
  | NoSuchCandidate
  | JudgesOwn
  | UnknownCriterion
  | MarksTooHigh
  | AllocateRefusal;

/**
 * 评议: what the committee says of one candidate, with a reason for every mark, until it has voted.
 * Nobody writes down what is said of their own household or kin (law I14).
 */
export const judgeCandidate = (
  round: Round,
  { candidate: id, judgements, vetoes }: Judging,
  by: { readonly concerned: boolean },
  now: Instant,
): Result.Result<Round, JudgeRefusal> =>
  Result.gen(function* () {
    const { state, scheme, budget } = round;
    if (state._tag !== "Scored")
      return yield* Result.fail(new RoundElsewhere({ state: state._tag }));
    if (by.concerned) return yield* Result.fail(new JudgesOwn());
    const found = round.candidates.find((one) => one.id === id);
    if (!found) return yield* Result.fail(new NoSuchCandidate({ candidate: id }));
    const judged: Candidate = { ...found, judgements, vetoes };
    yield* mayStand(scheme, judged);
    const candidates = round.candidates.map((one) => (one === found ? judged : one));
    yield* allocate(scheme, candidates, budget);
    return { ...round, candidates, state: { _tag: "Scored", at: now } };
  });

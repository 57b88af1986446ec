import { Result } from "effect";
import type { Instant } from "../../time/instant.ts";
import { type AllocateRefusal, allocate } from "../allocate.ts";
import type { Candidate } from "../score.ts";
import type { Round } from "./round.ts";
import { RoundElsewhere } from "./round-refusal.ts";

const OPEN = new Set(["Opened", "Scored", "TurnedDown"]);

/** Whether the committee has not agreed to it yet. */
export const isBeforeVote = ({ state }: Round): boolean => OPEN.has(state._tag);

/** Somebody who could win, with what the books count. */
export type Counted = Omit<Candidate, "judgements" | "vetoes">;

/**
 * Marks everybody, as often as the committee looks, until it has voted. What it said of somebody
 * stays said.
 */
export const scoreRound = (
  round: Round,
  counted: ReadonlyArray<Counted>,
  now: Instant,
): Result.Result<Round, RoundElsewhere | AllocateRefusal> => {
  const { state, scheme, budget } = round;
  if (!isBeforeVote(round)) return Result.fail(new RoundElsewhere({ state: state._tag }));
  const before = new Map(round.candidates.map((one) => [one.id, one]));
  const candidates = counted.map((one): Candidate => {
    const { judgements = [], vetoes = [] } = before.get(one.id) ?? {};
    return { ...one, judgements, vetoes };
  });
  return Result.map(allocate(scheme, candidates, budget), () => ({
    ...round,
    candidates,
    state: { _tag: "Scored", at: now },
  }));
};

import { Result } from "effect";
import type { Instant } from "../../time/instant.ts";
import { type AllocateRefusal, allocate } from "../allocate.ts";
import type { Candidate } from "../score.ts";
import type { Round } from "./round.ts";
import { RoundElsewhere } from "./round-refusal.ts";

const OPEN = new Set(["Opened", "Scored", "TurnedDown"]);

/** Marks everybody, as often as the committee looks, until it has voted. */
export const scoreRound = (
  round: Round,
  candidates: ReadonlyArray<Candidate>,
  now: Instant,
): Result.Result<Round, RoundElsewhere | AllocateRefusal> => {
  const { state, scheme, budget } = round;
  if (!OPEN.has(state._tag)) return Result.fail(new RoundElsewhere({ state: state._tag }));
  return Result.map(allocate(scheme, candidates, budget), () => ({
    ...round,
    candidates,
    state: { _tag: "Scored", at: now },
  }));
};

import { Result } from "effect";
import type { Staff } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import type { Round } from "./round.ts";
import { RoundElsewhere } from "./round-refusal.ts";
import { isBeforeVote } from "./score-round.ts";

/** Gives a round up that the committee has not agreed to; its line is free for something else. */
export const dropRound = (
  round: Round,
  why: string,
  by: Pick<Staff, "id">,
  now: Instant,
): Result.Result<Round, RoundElsewhere> =>
  isBeforeVote(round)
    ? Result.succeed({ ...round, state: { _tag: "Dropped", by: by.id, at: now, why } })
    : Result.fail(new RoundElsewhere({ state: round.state._tag }));

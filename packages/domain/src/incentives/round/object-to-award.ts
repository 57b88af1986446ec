import { Result } from "effect";
import type { Staff } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import type { AwardObjection, Round } from "./round.ts";
import { NoSuchCandidate, RoundElsewhere } from "./round-refusal.ts";

/** Takes an objection to a published result down. */
export const objectToAward = (
  round: Round,
  said: Pick<AwardObjection, "id" | "candidate" | "from" | "why">,
  by: Pick<Staff, "id">,
  now: Instant,
): Result.Result<Round, RoundElsewhere | NoSuchCandidate> => {
  const { state, candidates } = round;
  if (state._tag !== "OnNotice") return Result.fail(new RoundElsewhere({ state: state._tag }));
  if (!candidates.some(({ id }) => id === said.candidate)) {
    return Result.fail(new NoSuchCandidate({ candidate: said.candidate }));
  }
  const objection = { ...said, takenBy: by.id, at: now, ruling: null };
  const objections = [...state.objections, objection];
  return Result.succeed({ ...round, state: { ...state, objections } });
};

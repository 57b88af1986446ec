import { Result } from "effect";
import { NoticeOver, ObjectedAlready } from "../../claims/chain/raise-objection.ts";
import { isSameParty } from "../../claims/party.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { AwardObjection, Round } from "./round.ts";
import { NoSuchCandidate, RoundElsewhere } from "./round-refusal.ts";

/**
 * Takes an objection to a published result down, while it hangs. A household objects once to one
 * candidate; staff may write down what several people said.
 */
export const objectToAward = (
  round: Round,
  said: Pick<AwardObjection, "id" | "candidate" | "by" | "from" | "why">,
  now: Instant,
): Result.Result<Round, RoundElsewhere | NoSuchCandidate | NoticeOver | ObjectedAlready> => {
  const { state, candidates } = round;
  if (state._tag !== "OnNotice") return Result.fail(new RoundElsewhere({ state: state._tag }));
  const [{ until }, today] = [state.notice, localDate(now)];
  if (until < today) return Result.fail(new NoticeOver({ until, today }));
  if (!candidates.some(({ id }) => id === said.candidate)) {
    return Result.fail(new NoSuchCandidate({ candidate: said.candidate }));
  }
  const before = state.objections.find(
    ({ by, candidate }) => candidate === said.candidate && isSameParty(by, said.by),
  );
  if (before && said.by._tag === "ByHousehold") {
    return Result.fail(new ObjectedAlready({ isDecided: before.ruling !== null }));
  }
  const objections = [...state.objections, { ...said, at: now, ruling: null }];
  return Result.succeed({ ...round, state: { ...state, objections } });
};

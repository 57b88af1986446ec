import { ERASED_WORDS } from "../../reciprocity/erased-words.ts";
import type { CandidateId } from "../ids.ts";
import type { Candidate } from "../score.ts";
import type { AwardObjection, Round } from "./round.ts";

const withoutReasons = (candidate: Candidate): Candidate => ({
  ...candidate,
  judgements: candidate.judgements.map((one) => ({ ...one, why: ERASED_WORDS })),
});

const withoutWords = (objection: AwardObjection): AwardObjection => {
  const { from, ruling } = objection;
  return {
    ...objection,
    why: ERASED_WORDS,
    from: from === null ? null : ERASED_WORDS,
    ruling: ruling && {
      ...ruling,
      why: ERASED_WORDS,
      righted: ruling.righted && withoutReasons(ruling.righted),
    },
  };
};

/** A round without what was said of one candidate: marks, awards and rulings stay as they were. */
export const forgetInRound = (round: Round, candidate: CandidateId): Round => {
  const { candidates, state } = round;
  const about = <One extends { readonly candidate: CandidateId }>(one: One): boolean =>
    one.candidate === candidate;
  return {
    ...round,
    candidates: candidates.map((one) => (one.id === candidate ? withoutReasons(one) : one)),
    state:
      "objections" in state
        ? {
            ...state,
            objections: state.objections.map((one) => (about(one) ? withoutWords(one) : one)),
          }
        : state,
  };
};

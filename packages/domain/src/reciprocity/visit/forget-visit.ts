import { ERASED_WORDS } from "../erased-words.ts";
import type { Cause } from "./cause.ts";
import { NOTHING_SEEN } from "./seen.ts";
import type { Dispute, VisitState } from "./state.ts";
import type { Visit } from "./visit.ts";

/** What happened to somebody is nobody's business any more. */
const forgetCause = (cause: Cause): Cause =>
  cause._tag === "OfCareEvent" ? { _tag: "ByHand" } : cause;

const forgetDispute = ({ raised, answers, decision }: Dispute): Dispute => ({
  raised: { ...raised, says: ERASED_WORDS },
  answers: answers.map((answer) => ({ ...answer, says: ERASED_WORDS })),
  decision: decision && { ...decision, why: ERASED_WORDS },
});

const forgetState = (state: VisitState): VisitState => {
  switch (state._tag) {
    case "Planned":
    case "CheckedIn":
      return state;
    case "CheckedOut":
      return { ...state, seen: NOTHING_SEEN };
    case "Confirmed":
      return {
        ...{ ...state, seen: NOTHING_SEEN },
        dispute: state.dispute && forgetDispute(state.dispute),
      };
    case "Disputed":
    case "Void":
      return { ...state, seen: NOTHING_SEEN, dispute: forgetDispute(state.dispute) };
    case "Missed":
    case "CalledOff":
      return { ...state, why: ERASED_WORDS };
  }
};

/**
 * A visit to somebody who is erased: nothing of what was seen, said or had happened. That it was made,
 * by whom, for how long and what it brought them stays, because the helpers' accounts rest on it.
 */
export const forgetVisit = (visit: Visit): Visit => ({
  ...visit,
  cause: forgetCause(visit.cause),
  state: forgetState(visit.state),
});

import { ERASED_WORDS } from "../erased-words.ts";
import type { HelpRequest } from "./request.ts";
import type { RequestState } from "./state.ts";

const forgetState = (state: RequestState): RequestState => {
  if (state._tag === "Cancelled") return { ...state, why: ERASED_WORDS };
  return state._tag === "PassedOn" ? { ...state, to: ERASED_WORDS } : state;
};

/** A request of somebody who is erased: when, for what kind of help and what came of it; no word of it. */
export const forgetRequest = (request: HelpRequest): HelpRequest => ({
  ...request,
  note: "",
  passed: request.passed.map((passing) => ({ ...passing, note: "" })),
  state: forgetState(request.state),
});

import type { CalendarDate } from "../../time/calendar-date.ts";
import type { ClaimState } from "../state.ts";
import { stateOn } from "./state-on.ts";

/**
 * Whether a claim may be posted today: every check has its signatures, its last day on the board is
 * over, and every objection is decided.
 */
export const postable = ({ state }: { readonly state: ClaimState }, today: CalendarDate): boolean =>
  stateOn(state, today)._tag === "Ready";

/** Those of some claims that may be posted today, in their order. */
export const due = <C extends { readonly state: ClaimState }>(
  claims: ReadonlyArray<C>,
  today: CalendarDate,
): ReadonlyArray<C> => claims.filter((claim) => postable(claim, today));

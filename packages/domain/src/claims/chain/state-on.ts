import type { CalendarDate } from "../../time/calendar-date.ts";
import type { ClaimState } from "../state.ts";

/**
 * The state as it is on a day: what was on the board until the day before is Ready without anybody
 * doing anything. Every verb for which that matters looks at it this way first.
 */
export const stateOn = (state: ClaimState, today: CalendarDate): ClaimState =>
  state._tag === "OnNotice" && state.notice.until < today ? { ...state, _tag: "Ready" } : state;

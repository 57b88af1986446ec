import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Progress } from "./progress.ts";
import { progressOn } from "./progress-on.ts";

/**
 * Whether a claim may be posted today: every check has its signatures, its last day on the board is
 * over, and every objection is decided.
 */
export const postable = (
  { progress }: { readonly progress: Progress },
  today: CalendarDate,
): boolean => progressOn(progress, today)._tag === "Ready";

/** Those of some claims that may be posted today, in their order. */
export const due = <C extends { readonly progress: Progress }>(
  claims: ReadonlyArray<C>,
  today: CalendarDate,
): ReadonlyArray<C> => claims.filter((claim) => postable(claim, today));

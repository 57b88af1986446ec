import type { CalendarDate } from "../../time/calendar-date.ts";
import type { PastHelp } from "../matching/past.ts";

/** How many of some elders somebody has been with since a date. */
export const coverage = (
  elders: ReadonlyArray<{ readonly id: string }>,
  history: ReadonlyArray<PastHelp>,
  since: CalendarDate,
): { readonly visited: number; readonly elders: number } => {
  const seen = new Set<string>(history.filter(({ on }) => on >= since).map(({ elder }) => elder));
  return { visited: elders.filter(({ id }) => seen.has(id)).length, elders: elders.length };
};

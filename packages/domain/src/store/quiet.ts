import type { Points } from "../points/points.ts";
import { addDays } from "../time/add-days.ts";
import type { CalendarDate } from "../time/calendar-date.ts";

/** 久没来换: after so many days without taking anything the village asks after a household. */
export const QUIET_DAYS = 90;

/** The first of the days in which a quiet household took nothing. */
export const quietSince = (today: CalendarDate): CalendarDate => addDays(today, -QUIET_DAYS);

/** What is known of a household's points over those days. */
export interface Resting {
  /** What is left of points that it had before them, in smallest units: it had them all the time. */
  readonly old: Points;
  /** The day on which it last took something for points; `null` where it never did. */
  readonly last: CalendarDate | null;
}

/**
 * Whether a household took nothing since a day, though what it had all the time reaches for the
 * cheapest good. Nobody is quiet before an empty shelf.
 */
export const isQuiet = (
  { old, last }: Resting,
  cheapest: Points | null,
  since: CalendarDate,
): boolean => cheapest !== null && old >= cheapest && (last === null || last < since);

import { ageOn } from "../people/age.ts";
import type { CalendarDate } from "../time/calendar-date.ts";

/**
 * Full years below which all that is known of a child is sensitive, and a parent or other guardian
 * has to agree (Personal Information Protection Law, articles 28 and 31).
 */
export const GUARDED_BELOW = 14;

/**
 * Whether somebody is a child under guard: never named on a board, holds no card, and nothing of
 * their health or ability is written down.
 */
export const isGuarded = (
  { birthDate }: { readonly birthDate: CalendarDate },
  on: CalendarDate,
): boolean => ageOn(birthDate, on) < GUARDED_BELOW;

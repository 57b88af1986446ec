import { Option } from "effect";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Rulebook } from "./rulebook.ts";

/** The version that counts on a date: the newest of those already in effect. */
export const inForce = (
  versions: ReadonlyArray<Rulebook>,
  date: CalendarDate,
): Option.Option<Rulebook> => {
  let newest: Rulebook | undefined;
  for (const rulebook of versions) {
    if (rulebook.effectiveFrom > date) continue;
    if (!newest || rulebook.version > newest.version) newest = rulebook;
  }
  return Option.fromNullishOr(newest);
};

import { Option } from "effect";
import type { CalendarDate } from "../time/calendar-date.ts";

/** A document of a village that is adopted version by version. */
export interface Versioned {
  readonly version: number;
  readonly effectiveFrom: CalendarDate;
}

/** The version that counts on a date: the newest of those already in effect. */
export const inForce = <Document extends Versioned>(
  versions: ReadonlyArray<Document>,
  date: CalendarDate,
): Option.Option<Document> => {
  let newest: Document | undefined;
  for (const document of versions) {
    if (document.effectiveFrom > date) continue;
    if (!newest || document.version > newest.version) newest = document;
  }
  return Option.fromNullishOr(newest);
};

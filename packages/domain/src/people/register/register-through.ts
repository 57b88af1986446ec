import type { CalendarDate } from "../../time/calendar-date.ts";
import type { DatedChange } from "./change.ts";
import { type Census, registerAsOf } from "./register-as-of.ts";

/** The register from a day on, until something happened again. */
export interface DatedCensus {
  readonly from: CalendarDate;
  readonly census: Census;
}

/** The register as it was from a day on, once for every later day on which something happened. */
export const registerThrough = (
  census: Census,
  changes: ReadonlyArray<DatedChange>,
  from: CalendarDate,
): ReadonlyArray<DatedCensus> => {
  const later = changes.map(({ eventDate }) => eventDate).filter((date) => date > from);
  const days = [from, ...new Set(later.toSorted())];
  return days.map((day) => ({ from: day, census: registerAsOf(census, changes, day) }));
};

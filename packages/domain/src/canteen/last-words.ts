import type { ServiceCode } from "../catalog/ids.ts";
import type { ResidentId } from "../people/ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { type Entry, standing } from "./entry.ts";

/**
 * Who said that they come to a service on a day, and who that they do not: the last word of each, an
 * excuse of several days among them. Who said nothing is not in it.
 */
export const lastWords = (
  entries: ReadonlyArray<Entry>,
  service: ServiceCode,
  date: CalendarDate,
): ReadonlyMap<ResidentId, boolean> =>
  new Map(
    standing(entries)
      .toSorted((a, b) => a.at - b.at)
      .flatMap(({ resident, on, said }): ReadonlyArray<readonly [ResidentId, boolean]> => {
        if (said._tag === "Excused") {
          return on <= date && date <= said.until ? [[resident, false]] : [];
        }
        return said._tag === "SignedUp" && said.service === service && on === date
          ? [[resident, said.coming]]
          : [];
      }),
  );

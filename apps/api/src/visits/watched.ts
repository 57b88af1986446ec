import { type Read, visits } from "@huzhu/db";
import type { PersonName, ResidentId } from "@huzhu/domain/people";
import type { Watched } from "@huzhu/domain/reciprocity";
import type { CalendarDate } from "@huzhu/domain/time";
import { elderRows } from "../elders/elder-rows.ts";

/** An elder as the radar sees them, with the name that a list shows. */
export interface NamedWatched extends Watched {
  readonly name: PersonName;
  readonly hamlet: string;
}

/** Every elder who is at home, when somebody was there last, and when somebody comes next. */
export const watchedElders = async (
  read: Read,
  today: CalendarDate,
): Promise<ReadonlyArray<NamedWatched>> => {
  const elders = await elderRows(read, {}, today);
  const seen = await visits.lastSeen(read);
  const next = new Map<ResidentId, CalendarDate>();
  for (const { elder, on } of await visits.list(read, { from: today, steps: ["Planned"] })) {
    if (!next.has(elder)) next.set(elder, on);
  }
  return elders
    .filter(({ residence }) => residence === "home")
    .map(({ id, name, hamlet, risk }) => ({
      ...{ elder: id, name, hamlet, risk: risk.class, reasons: risk.reasons },
      lastSeen: seen.get(id) ?? null,
      next: next.get(id) ?? null,
    }));
};

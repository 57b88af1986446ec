import type { CalendarDate } from "../time/calendar-date.ts";
import type { Assessment } from "./assessment.ts";

type Placed = Pick<Assessment, "id" | "assessedOn" | "recordedAt" | "replaces">;

/** The assessments that no other one has replaced, the newest first. */
export const unreplaced = <A extends Placed>(all: ReadonlyArray<A>): ReadonlyArray<A> => {
  const replaced = new Set(all.map(({ replaces }) => replaces));
  const newer = (a: Placed, b: Placed): number =>
    a.assessedOn === b.assessedOn
      ? b.recordedAt - a.recordedAt || (a.id < b.id ? 1 : -1)
      : a.assessedOn < b.assessedOn
        ? 1
        : -1;
  return all.filter(({ id }) => !replaced.has(id)).toSorted(newer);
};

/** The assessment by which an elder goes on a date; `null` before the first. */
export const standingOn = <A extends Placed>(all: ReadonlyArray<A>, date: CalendarDate): A | null =>
  unreplaced(all).find(({ assessedOn }) => assessedOn <= date) ?? null;

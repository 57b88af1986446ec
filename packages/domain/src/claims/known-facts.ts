import { ageOn } from "../people/age.ts";
import type { Resident } from "../people/resident.ts";
import type { Facts } from "../rulebook/predicate.ts";
import type { CalendarDate } from "../time/calendar-date.ts";

/** Whom a claim is for, as the register knows them. */
export interface Known {
  /** The hamlet's name, as the village calls it. */
  readonly hamlet: string;
  /** How many belong to the household. */
  readonly members: number;
  /** Who did it, where the claim names somebody. */
  readonly resident: Pick<Resident, "birthDate" | "sex"> | null;
}

/** What the register knows about whoever a claim is for, on the day of the event; ages in full years. */
export const knownFacts = (
  { hamlet, members, resident }: Known,
  eventDate: CalendarDate,
): Facts => ({
  hamlet,
  members,
  ...(resident && { age: ageOn(resident.birthDate, eventDate), sex: resident.sex }),
});

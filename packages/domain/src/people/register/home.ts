import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Household } from "../household.ts";
import type { HouseholdId } from "../ids.ts";
import { isMember, type Person } from "./person.ts";

/** A household as the register keeps it over the years. */
export const Home = Schema.Struct({
  ...Household.fields,
  /** Since when there is no such household any more; `null` while there is. */
  dissolved: Schema.NullOr(CalendarDate),
});
export type Home = typeof Home.Type;

/** Who belongs to a household now. */
export const membersOf = (
  people: ReadonlyArray<Person>,
  household: HouseholdId,
): ReadonlyArray<Person> =>
  people.filter((person) => person.householdId === household && isMember(person));

import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Resident } from "../resident.ts";

/** Being away (外出): each is `null` where nobody has said it. */
export const Absence = Schema.Struct({
  since: Schema.NullOr(CalendarDate),
  /** A place as people say it, such as 广东东莞. */
  to: Schema.NullOr(Schema.String.check(Schema.isMaxLength(40))),
  /** When they mean to come home. */
  back: Schema.NullOr(CalendarDate),
});
export type Absence = typeof Absence.Type;

/** How somebody stopped being a member of any household here. */
export const Departure = Schema.Struct({
  how: Schema.Literals(["died", "movedOut", "marriedOut", "enteredWrongly"]),
  on: CalendarDate,
});
export type Departure = typeof Departure.Type;

/**
 * A resident as the register keeps them over the years. Who departed keeps the household that they
 * last belonged to, but is no member of it.
 */
export const Person = Schema.Struct({
  ...Resident.fields,
  /** `null` while at home. */
  absence: Schema.NullOr(Absence),
  /** `null` while a member. */
  departure: Schema.NullOr(Departure),
});
export type Person = typeof Person.Type;

/** Away, and nobody has said anything about it yet. */
export const UNTOLD: Absence = { since: null, to: null, back: null };

export const isMember = ({ departure }: Pick<Person, "departure">): boolean => departure === null;

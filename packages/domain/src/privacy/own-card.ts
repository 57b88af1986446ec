import { Result, Schema } from "effect";
import { ageOn } from "../people/age.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { GUARDED_BELOW, isGuarded } from "./guarded.ts";

/** A child under guard has no card of their own; whoever fetches goods for the family takes theirs. */
export class TooYoungForCard extends Schema.TaggedClass<TooYoungForCard>()("TooYoungForCard", {
  age: Schema.Int,
  from: Schema.Int,
}) {}

/** Whether somebody may be given a card of their own. */
export const mayHaveCard = (
  person: { readonly birthDate: CalendarDate },
  on: CalendarDate,
): Result.Result<void, TooYoungForCard> =>
  isGuarded(person, on)
    ? Result.fail(new TooYoungForCard({ age: ageOn(person.birthDate, on), from: GUARDED_BELOW }))
    : Result.void;

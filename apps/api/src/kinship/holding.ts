import { type FamilyTie, holdsOn } from "@huzhu/domain/people/kinship";
import type { Person } from "@huzhu/domain/people/register";
import { type Instant, localDate } from "@huzhu/domain/time";

/** The ties that hold today; of people who are not among these nobody knows that they died. */
export const holdingToday = (
  ties: ReadonlyArray<FamilyTie>,
  people: ReadonlyArray<Person>,
  now: Instant,
): ReadonlyArray<FamilyTie> => {
  const deaths = new Map(
    people.flatMap(({ id, departure }) =>
      departure?.how === "died" ? [[id, departure.on] as const] : [],
    ),
  );
  return ties.filter((tie) => holdsOn(tie, deaths, localDate(now)));
};

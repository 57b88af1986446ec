import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { PastHelp } from "../matching/past.ts";

/** Two people between whom there was help, whichever of them gave it. */
export const Tie = Schema.Struct({
  a: Schema.String,
  b: Schema.String,
  visits: Schema.Int,
  minutes: Schema.Int,
  last: CalendarDate,
});
export type Tie = typeof Tie.Type;

/** Who knows whom by real help; the closest ties stand first. */
export const tiesOf = (history: ReadonlyArray<PastHelp>): ReadonlyArray<Tie> => {
  const ties = new Map<string, Tie>();
  for (const { helper, elder, on, minutes } of history) {
    const [a, b] = (helper as string) < elder ? [helper, elder] : [elder, helper];
    const key = `${a} ${b}`;
    const so = ties.get(key) ?? { a, b, visits: 0, minutes: 0, last: on };
    ties.set(key, {
      a,
      b,
      visits: so.visits + 1,
      minutes: so.minutes + minutes,
      last: on > so.last ? on : so.last,
    });
  }
  return [...ties.values()].toSorted(
    (x, y) => y.visits - x.visits || (x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1),
  );
};

/** Those of some people who have no tie to anybody. */
export const withoutTie = <Person extends { readonly id: string }>(
  people: ReadonlyArray<Person>,
  ties: ReadonlyArray<Tie>,
): ReadonlyArray<Person> => {
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
  return people.filter(({ id }) => !tied.has(id));
};

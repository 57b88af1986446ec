import { householdExchange as endpoint, NotFound } from "@huzhu/contract";
import { isElder } from "@huzhu/domain/people";
import {
  NOTHING,
  type Standing,
  type Strength,
  standings,
  sumOf,
  whyFirst,
} from "@huzhu/domain/reciprocity/standing";
import { tiesOf } from "@huzhu/domain/reciprocity/ties";
import { addMonths, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { readRoster } from "../helper-roster/roster.ts";
import { staffQuery } from "../mount/verb.ts";

const MONTHS_BACK = 12;
/** Of whom somebody knows by help, so many are named. */
const CLOSEST = 5;

const received = (all: ReadonlyArray<Standing>, strength: Strength) =>
  all
    .filter((one) => one.strength === strength)
    .reduce((sum, one) => sumOf(sum, one.received), NOTHING);

export const seeExchange = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = localDate(now);
  const from = addMonths(today, -MONTHS_BACK);
  const roster = await readRoster(tx, today, from);
  const members = [...roster.people.values()].filter(
    ({ householdId }) => householdId === request.params.household,
  );
  if (members.length === 0) return Result.fail(new NotFound({ what: "household" }));
  // Generations are told by both ages, so that everybody is asked about and only these are answered.
  const own = new Set<string>(members.map(({ id }) => id));
  const all = standings(roster.givers, roster.past, today).filter(({ person }) => own.has(person));
  const ties = tiesOf(roster.past).toSorted((a, b) => b.visits - a.visits);
  const knows = (id: string) =>
    ties
      .filter(({ a, b }) => a === id || b === id)
      .slice(0, CLOSEST)
      .map(({ a, b, visits }) => {
        const other = a === id ? b : a;
        return { id: other, name: roster.nameOf(other), visits };
      });
  return Result.succeed({
    from,
    household: {
      given: all.reduce((sum, { given }) => sumOf(sum, given), NOTHING),
      received: { able: received(all, "able"), frail: received(all, "frail") },
    },
    members: members.flatMap((person) => {
      const standing = all.find((one) => one.person === person.id);
      if (!standing) return [];
      const { id, name } = person;
      const { strength, given } = standing;
      const exchanged = { strength, given, received: standing.received };
      const about = { id, name, elder: isElder(person, today) };
      return [{ ...about, ...exchanged, first: whyFirst(standing, false), knows: knows(id) }];
    }),
  });
});

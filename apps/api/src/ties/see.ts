import { ties as endpoint, type HamletExchange, type TiedPerson } from "@huzhu/contract";
import { companionWishes, hamlets } from "@huzhu/db";
import { type Hamlet, isElder } from "@huzhu/domain/people";
import type { Person } from "@huzhu/domain/people/register";
import {
  type Exchanged,
  NOTHING,
  type Standing,
  standings,
  sumOf,
} from "@huzhu/domain/reciprocity/standing";
import {
  coverage,
  gini,
  type Neighbour,
  suggestLinks,
  tiesOf,
  withoutTie,
} from "@huzhu/domain/reciprocity/ties";
import { addMonths, type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { hamletIdOf, type Roster, readRoster } from "../helper-roster/roster.ts";
import { staffQuery } from "../mount/verb.ts";

const MONTHS_BACK = 12;

const total = (all: ReadonlyArray<Exchanged>): Exchanged => all.reduce(sumOf, NOTHING);

const hamletExchange = (
  roster: Roster,
  all: ReadonlyArray<Standing>,
  lonely: ReadonlySet<string>,
  today: CalendarDate,
) => {
  const hamletOf = (id: string) => {
    const person = roster.people.get(id);
    return person ? hamletIdOf(roster, person) : null;
  };
  return ({ id, name }: Hamlet): HamletExchange => {
    const here = all.filter(({ person }) => hamletOf(person) === id);
    const elders = here.filter(({ person }) => {
      const found = roster.people.get(person);
      return found !== undefined && isElder(found, today);
    });
    const received = (strength: Standing["strength"]) =>
      total(here.filter((one) => one.strength === strength).map((one) => one.received));
    return {
      hamlet: id,
      name,
      elders: elders.length,
      withoutTie: elders.filter(({ person }) => lonely.has(person)).length,
      given: total(here.map(({ given }) => given)),
      received: { able: received("able"), frail: received("frail") },
    };
  };
};

const tiedPeople = (
  roster: Roster,
  wanted: ReadonlySet<string>,
  today: CalendarDate,
): ReadonlyArray<TiedPerson> => {
  const helpers = new Set<string>(roster.helpers.map(({ id }) => id));
  return [...wanted].toSorted().map((id) => {
    const person = roster.people.get(id);
    return {
      id,
      name: roster.nameOf(id),
      hamlet: person ? hamletIdOf(roster, person) : null,
      elder: person !== undefined && isElder(person, today),
      helper: helpers.has(id),
    };
  });
};

/** Elders and helpers who are at home: among them somebody is looked for. */
const linkable = (
  roster: Roster,
  wishes: ReadonlyMap<string, Neighbour["languages"]>,
  today: CalendarDate,
): ReadonlyArray<Neighbour> => {
  const spoken = new Map<string, Neighbour["languages"]>(
    roster.helpers.map(({ id, profile }) => [id, profile.languages]),
  );
  return [...roster.people.values()].flatMap((person: Person): ReadonlyArray<Neighbour> => {
    const { id, householdId: household, birthDate, residence } = person;
    const hamlet = hamletIdOf(roster, person);
    if (hamlet === null || residence === "away") return [];
    if (!isElder(person, today) && !spoken.has(id)) return [];
    const languages = spoken.get(id) ?? wishes.get(id) ?? [];
    return [{ id, household, hamlet, birthDate, languages }];
  });
};

export const seeTies = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = localDate(now);
  const { from = addMonths(today, -MONTHS_BACK) } = request.query;
  const roster = await readRoster(tx, today, from);
  const wishes = await companionWishes.list(tx);
  const languages = new Map(wishes.map((wish) => [wish.elder as string, wish.languages]));
  const people = linkable(roster, languages, today);
  const elders = people.filter((one) => isElder(one, today));
  const all = tiesOf(roster.past);
  const byAge = elders.toSorted((a, b) => (a.birthDate < b.birthDate ? -1 : 1));
  const lonely = withoutTie(byAge, all);
  const nameless = new Set<string>(lonely.map(({ id }) => id));
  const many = new Map<string, number>();
  for (const id of all.flatMap(({ a, b }) => [a, b])) many.set(id, (many.get(id) ?? 0) + 1);
  const links = suggestLinks(lonely, people, (id) => many.get(id) ?? 0, today);
  const standing = standings(roster.givers, roster.past, today);
  const exchangeOf = hamletExchange(roster, standing, nameless, today);
  const visitsOf = Map.groupBy(roster.past, ({ helper }) => helper);
  const tied = new Set<string>(all.flatMap(({ a, b }) => [a, b]));
  return Result.succeed({
    from,
    on: today,
    people: tiedPeople(roster, tied, today),
    ties: all,
    lonely: lonely.map(({ id, household }) => ({
      id,
      name: roster.nameOf(id),
      hamlet: roster.hamletOf(household)?.name ?? "",
    })),
    links: links.map((link) => ({
      ...link,
      fromName: roster.nameOf(link.from),
      toName: roster.nameOf(link.to),
    })),
    hamlets: (await hamlets.list(tx)).map(exchangeOf),
    gini: gini(roster.helpers.map(({ id }) => visitsOf.get(id)?.length ?? 0)),
    coverage: coverage(elders, roster.past, from),
  });
});

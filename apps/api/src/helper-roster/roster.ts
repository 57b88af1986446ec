import {
  assessments,
  census,
  hamlets,
  helpers,
  type KeptHelper,
  type KeptQualification,
  type PastVisit,
  qualifications,
  type Read,
  visits,
} from "@huzhu/db";
import { type AbilityLevel, standingOn } from "@huzhu/domain/elders";
import type { Hamlet, HamletId, HouseholdId } from "@huzhu/domain/people";
import { isMember, type Person } from "@huzhu/domain/people/register";
import type { HelperId } from "@huzhu/domain/reciprocity/helper";
import type { Giver } from "@huzhu/domain/reciprocity/standing";
import { addMonths, type CalendarDate } from "@huzhu/domain/time";

const MONTHS_THAT_COUNT = 12;

/** What is known of the village as far as help goes: everybody, the roster, and a year of visits. */
export interface Roster {
  readonly people: ReadonlyMap<string, Person>;
  readonly hamletOf: (household: HouseholdId) => Hamlet | null;
  readonly helpers: ReadonlyArray<KeptHelper>;
  readonly qualifications: (helper: HelperId) => ReadonlyArray<KeptQualification>;
  readonly givers: ReadonlyArray<Giver>;
  readonly levelOf: (id: string) => AbilityLevel | null;
  readonly past: ReadonlyArray<PastVisit>;
  readonly nameOf: (id: string) => string;
}

export const hamletIdOf = (roster: Roster, person: Person): HamletId | null =>
  roster.hamletOf(person.householdId)?.id ?? null;

/** Reads all of it; a village has some hundred people and some ten helpers. */
export const readRoster = async (
  tx: Read,
  today: CalendarDate,
  from = addMonths(today, -MONTHS_THAT_COUNT),
): Promise<Roster> => {
  const { homes, people } = await census.load(tx);
  const members = people.filter(isMember);
  const byHousehold = new Map(homes.map(({ id, hamletId }) => [id, hamletId]));
  const byHamlet = new Map((await hamlets.list(tx)).map(({ id, name }) => [id, { id, name }]));
  const assessed = Map.groupBy(await assessments.list(tx), ({ resident }) => resident);
  const levels = new Map<string, AbilityLevel | null>(
    [...assessed].map(([id, all]) => [id, standingOn(all, today)?.result.level ?? null]),
  );
  const all = await helpers.list(tx);
  const papers = Map.groupBy(await qualifications.list(tx), ({ helper }) => helper);
  const names = new Map<string, string>(people.map(({ id, name }) => [id, name]));
  for (const { id, person } of all) if (person._tag === "Outsider") names.set(id, person.name);
  const levelOf = (id: string) => levels.get(id) ?? null;
  return {
    people: new Map<string, Person>(members.map((person) => [person.id, person])),
    hamletOf: (household) => {
      const hamlet = byHousehold.get(household);
      return (hamlet && byHamlet.get(hamlet)) ?? null;
    },
    helpers: all,
    qualifications: (helper) => papers.get(helper) ?? [],
    givers: members.map(({ id, householdId: household, birthDate }) => ({
      id,
      household,
      birthDate,
      level: levelOf(id),
    })),
    levelOf,
    past: await visits.past(tx, { from, to: today }),
    nameOf: (id) => names.get(id) ?? id,
  };
};

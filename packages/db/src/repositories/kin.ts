import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import {
  holdsOn,
  type Kinship,
  kinOf,
  kinSentence,
  kinWords,
  type Reach,
} from "@huzhu/domain/people/kinship";
import { isMember, type Person } from "@huzhu/domain/people/register";
import { CalendarDate } from "@huzhu/domain/time";
import type { Read } from "../unit.ts";
import * as census from "./census.ts";
import * as familyTies from "./family-ties.ts";

/** A household that is kin by the ties of its people: the nearest two of them, and how. */
export interface KinHome {
  readonly household: HouseholdId;
  /** Somebody of the household that was asked about, and of the other one. */
  readonly of: Person;
  readonly to: Person;
  readonly kinship: Kinship;
  /** What `to` is to `of`. */
  readonly word: string;
  readonly sentence: string;
}

/** A day after all days: what is written down has happened. */
const AS_WRITTEN = CalendarDate.make("9999-12-31");

const deathsOf = (people: ReadonlyArray<Person>): ReadonlyMap<ResidentId, CalendarDate> =>
  new Map(
    people.flatMap(({ id, departure }) =>
      departure?.how === "died" ? [[id, departure.on] as const] : [],
    ),
  );

const isNearer = (a: Kinship, b: Kinship): boolean =>
  a.degree === b.degree ? a.marriages < b.marriages : a.degree < b.degree;

/**
 * The households that one is kin to by family ties within a reach, each by its nearest two people; by
 * the ties of one member alone, where one is named.
 */
export const homesOf = async (
  read: Read,
  household: HouseholdId,
  reach: Reach,
  only?: ResidentId,
): Promise<ReadonlyMap<HouseholdId, KinHome>> => {
  const { people: own } = await census.ofHouseholds(read, [household]);
  const members = own.filter(
    (one) =>
      one.householdId === household && isMember(one) && (only === undefined || one.id === only),
  );
  const ids = members.map(({ id }) => id);
  const { ties, people } = await familyTies.around(read, ids, reach);
  const deaths = deathsOf(people);
  const holding = ties.filter((tie) => holdsOn(tie, deaths, AS_WRITTEN));
  const byId = new Map(people.map((one) => [one.id, one]));
  const sexOf = (id: ResidentId) => byId.get(id)?.sex ?? null;
  const homes = new Map<HouseholdId, KinHome>();
  for (const of of members) {
    for (const [id, kinship] of kinOf(holding, of.id, reach)) {
      const to = byId.get(id);
      if (!to || !isMember(to) || to.householdId === household) continue;
      const known = homes.get(to.householdId);
      if (known && !isNearer(kinship, known.kinship)) continue;
      const word = kinWords(kinship, sexOf);
      const sentence = kinSentence({ of: of.name, to: to.name, kinship }, sexOf);
      homes.set(to.householdId, { household: to.householdId, of, to, kinship, word, sentence });
    }
  }
  return homes;
};

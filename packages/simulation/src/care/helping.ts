import { HelperId, type HelperProfile } from "@huzhu/domain/reciprocity/helper";
import type { Candidate } from "@huzhu/domain/reciprocity/matching";
import type { CalendarDate } from "@huzhu/domain/time";
import { inventProfile } from "../helper-roster/invent-profile.ts";
import { chance, type Random, shuffle } from "../random.ts";
import type { Assumptions } from "./assumptions.ts";
import type { Able } from "./ground.ts";

/** Somebody who helps, with what they said. */
export interface Helping extends Able {
  readonly profile: HelperProfile;
}

const helping = (random: Random, able: Able, nth: number, on: CalendarDate): Helping => ({
  ...able,
  profile: { ...inventProfile(random, nth, on), restingUntil: null, leavesOn: null },
});

/** Who helps at the beginning. */
export const firstHelpers = (
  random: Random,
  able: ReadonlyArray<Able>,
  { helpersPercent }: Assumptions,
  on: CalendarDate,
): ReadonlyArray<Helping> =>
  shuffle(random, able)
    .slice(0, Math.round((able.length * helpersPercent) / 100))
    .map((one, nth) => helping(random, one, nth, on));

/** Who still helps, and who begins, at the end of a month. */
export const nextMonth = (
  random: Random,
  so: ReadonlyArray<Helping>,
  able: ReadonlyArray<Able>,
  visits: (helper: string) => number,
  { stops, begins }: Assumptions,
  on: CalendarDate,
): ReadonlyArray<Helping> => {
  const stay = so.filter(({ id }) => !chance(random, stops.base + stops.perVisit * visits(id)));
  const known = new Set(so.map(({ id }) => id));
  const fresh = able.filter(({ id }) => !known.has(id) && chance(random, begins));
  return [...stay, ...fresh.map((one, nth) => helping(random, one, nth, on))];
};

export const candidateOf = ({ id, hamlet, sex, profile }: Helping): Candidate => ({
  id: HelperId.make(id),
  hamlet,
  sex,
  profile,
  qualified: [],
  papers: [],
  committed: [],
});

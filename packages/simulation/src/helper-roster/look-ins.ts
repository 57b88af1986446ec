import type { HamletId, HouseholdId, ResidentId } from "@huzhu/domain/people";
import { type Helper, type HelperId, type Part, weekdayOf } from "@huzhu/domain/reciprocity/helper";
import { addDays, type CalendarDate, periodStart } from "@huzhu/domain/time";
import { between, chance, type Random, seeded, shuffle } from "../random.ts";
import type { InventedVisit } from "./visit-records.ts";

/** An elder with how often somebody is to look in on them. */
export interface LookedAfter {
  readonly elder: ResidentId;
  readonly household: HouseholdId;
  readonly hamlet: HamletId;
  /** Days within which somebody is to be there. */
  readonly within: number;
}

interface Looking {
  readonly helper: Helper;
  readonly home: { readonly household: HouseholdId; readonly hamlet: HamletId };
}

interface Plan {
  readonly seed: number;
  readonly endingOn: CalendarDate;
  /** How many days back somebody looked in. */
  readonly days: number;
  /** To how many of each class nobody came in time. */
  readonly late: number;
}

/** Within how many days after a wished one somebody has time. */
const WEEK = 7;
const LATEST = 3;
const LEAST_MINUTES = 20;
const MOST_MINUTES = 35;

/** Who goes, and when they have time. */
interface Goer {
  readonly id: HelperId;
  readonly part: Part;
}

/** Who has been where how often, so that nobody has everything to do. */
const fairly = (looking: ReadonlyArray<Looking>) => {
  const load = new Map<string, number>();
  const loadOf = ({ helper }: Looking, on: CalendarDate) =>
    load.get(`${helper.id} ${periodStart("week", on)}`) ?? 0;
  return (elder: LookedAfter, on: CalendarDate): Goer | null => {
    const free = looking.flatMap((one) => {
      const { helper, home } = one;
      const time = helper.profile.times.find(({ weekday }) => weekday === weekdayOf(on));
      if (!time || home.household === elder.household) return [];
      const far = home.hamlet === elder.hamlet ? 0 : 1;
      return [{ id: helper.id, part: time.part, cost: loadOf(one, on) + far }];
    });
    const [first] = free.toSorted((a, b) => a.cost - b.cost);
    if (!first) return null;
    const key = `${first.id} ${periodStart("week", on)}`;
    load.set(key, (load.get(key) ?? 0) + 1);
    return first;
  };
};

/** The days on which somebody was to look in, the latest first: in time, or a little too late. */
const daysOf = (
  random: Random,
  { within }: LookedAfter,
  late: boolean,
  { days }: Plan,
): ReadonlyArray<number> => {
  const latest = late
    ? within + WEEK + between(random, 1, WEEK)
    : between(random, LATEST, Math.max(WEEK - 1, within - WEEK));
  const count = Math.max(1, Math.floor((days - latest) / within) + 1);
  return Array.from({ length: count }, (_, nth) => latest + nth * within);
};

/** Weeks of looking in on everybody as often as their class asks for, but for a few who were forgotten. */
export const lookIns = (
  elders: ReadonlyArray<LookedAfter>,
  looking: ReadonlyArray<Looking>,
  plan: Plan,
): ReadonlyArray<InventedVisit> => {
  const random = seeded(plan.seed);
  const who = fairly(looking);
  const classes = [...Map.groupBy(shuffle(random, elders), ({ within }) => within).values()];
  const all = classes.flatMap((those) =>
    those.map((elder, nth) => ({ elder, late: nth < plan.late })),
  );
  const visits = all.flatMap(({ elder, late }) =>
    daysOf(random, elder, late, plan).flatMap((ago): ReadonlyArray<InventedVisit> => {
      for (let later = 0; later < Math.min(WEEK, ago); later += 1) {
        const on = addDays(plan.endingOn, later - ago);
        const found = who(elder, on);
        if (!found) continue;
        const minutes = between(random, LEAST_MINUTES, MOST_MINUTES);
        const service = chance(random, 0.9) ? "M01" : "M03";
        const { id: helper, part } = found;
        return [{ elder: elder.elder, helper, on, part, service, minutes }];
      }
      return [];
    }),
  );
  return visits.toSorted((a, b) => (a.on < b.on ? -1 : 1));
};

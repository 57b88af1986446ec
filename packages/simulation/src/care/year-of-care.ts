import {
  assignWeek,
  type PastHelp,
  readPast,
  slotsOf,
  type Wanted,
} from "@huzhu/domain/reciprocity/matching";
import { addDays, type CalendarDate, dayNumber } from "@huzhu/domain/time";
import { chance, type Random, seeded, shuffle } from "../random.ts";
import type { Settlement } from "../village/village.ts";
import { ASSUMPTIONS, type Assumptions, type Way } from "./assumptions.ts";
import { type Ground, groundOf } from "./ground.ts";
import { candidateOf, firstHelpers, type Helping, nextMonth } from "./helping.ts";
import { type Wish, wishesOf } from "./wish.ts";

const WEEKS = 52;
const DAYS = 7;
const WEEKS_A_MONTH = 4;
const VISIT_MINUTES = 45;

/** What became of one wish: days until somebody was there, or `null` where nobody ever came. */
export interface Answered {
  readonly wish: Wish;
  readonly days: number | null;
  readonly by: "family" | "township" | "neighbour" | null;
}

export interface CareYear {
  readonly ground: Ground;
  readonly answered: ReadonlyArray<Answered>;
  readonly visits: ReadonlyArray<PastHelp>;
  readonly helpers: ReadonlyArray<Helping>;
}

export interface CarePlan {
  readonly seed: number;
  readonly way: Way;
  readonly monday: CalendarDate;
}

const wanted = ({ id, elder, on }: Wish, monday: CalendarDate): Wanted => {
  const from = on < monday ? monday : on;
  const left = DAYS - (dayNumber(from) - dayNumber(monday));
  const days = Array.from({ length: Math.min(2, left) }, (_, at) => addDays(from, at));
  return {
    id,
    elder: { id: elder.id, hamlet: elder.hamlet, languages: [] },
    slots: days.flatMap((day) => slotsOf(day, "any")),
    minutes: VISIT_MINUTES,
    skill: "company",
    qualification: [],
    sex: null,
    prefers: [],
    avoids: [],
    kin: [],
    hurry: 0,
    priority: elder.alone ? 1 : 0,
  };
};

interface Week {
  readonly random: Random;
  readonly monday: CalendarDate;
  readonly assumed: Assumptions;
  readonly open: ReadonlyArray<Wish>;
  readonly helpers: ReadonlyArray<Helping>;
  readonly past: ReadonlyArray<PastHelp>;
}

const days = (wish: Wish, on: CalendarDate): number => dayNumber(on) - dayNumber(wish.asked);

const byFamily = ({ random, assumed, open }: Week): ReadonlyArray<Answered> =>
  open
    .filter(({ elder }) => elder.family && chance(random, assumed.familySeesToIt))
    .map((wish) => ({ wish, days: 0, by: "family" }));

const byNeighbours = (week: Week, left: ReadonlyArray<Wish>) => {
  const { random, monday, assumed, helpers, past } = week;
  const tasks = new Map(left.map((wish) => [wish.id, wish]));
  const { assigned } = assignWeek({
    wanted: left.map((wish) => wanted(wish, monday)),
    candidates: helpers.map(candidateOf),
    past: readPast(past, monday),
  });
  return assigned.flatMap(({ wanted: id, helper, slot }) => {
    const wish = tasks.get(id);
    if (!wish || !chance(random, assumed.comes)) return [];
    const visit: PastHelp = { helper, elder: wish.elder.id, on: slot.on, minutes: VISIT_MINUTES };
    const answered: Answered = { wish, days: days(wish, slot.on), by: "neighbour" };
    return [{ visit, answered }];
  });
};

/** The township's worker sees to who has waited longest, on the Friday. */
const byTownship = (
  { monday, assumed }: Week,
  left: ReadonlyArray<Wish>,
): ReadonlyArray<Answered> => {
  const friday = addDays(monday, 4);
  return left
    .toSorted((a, b) => (a.asked < b.asked ? -1 : a.asked > b.asked ? 1 : a.id < b.id ? -1 : 1))
    .slice(0, assumed.townshipWeekly)
    .map((wish) => ({ wish, days: days(wish, friday), by: "township" }));
};

const without = (open: ReadonlyArray<Wish>, done: ReadonlyArray<Answered>) => {
  const ids = new Set(done.map(({ wish }) => wish.id));
  return open.filter(({ id }) => !ids.has(id));
};

/** A year of a village that looks after its old in one of the ways, decided by the seed alone. */
export const yearOfCare = (
  settlement: Pick<Settlement, "residents" | "households">,
  { seed, way, monday: first }: CarePlan,
): CareYear => {
  // What elders want is the same in every way, so that the ways can be compared.
  const wishing = seeded(seed);
  const random = seeded(seed + 1);
  const assumed = ASSUMPTIONS[way];
  const ground = groundOf(settlement, first);
  let helpers = firstHelpers(random, ground.able, assumed, first);
  let open: ReadonlyArray<Wish> = [];
  const answered: Array<Answered> = [];
  const visits: Array<PastHelp> = [];
  for (let nth = 0; nth < WEEKS; nth++) {
    const monday = addDays(first, nth * DAYS);
    // Nobody knows on a Monday what will be asked that week: what was asked before is given out.
    const fresh = wishesOf(wishing, ground.elders, assumed, addDays(monday, -DAYS));
    const week: Week = { random, monday, assumed, open: fresh, helpers, past: visits };
    const family = byFamily(week);
    const asked = shuffle(random, [...open, ...without(fresh, family)]);
    const neighbours = byNeighbours(week, asked);
    const helped = neighbours.map((one) => one.answered);
    const township = byTownship(week, without(asked, helped));
    const rest = without(without(asked, helped), township);
    const given = addDays(monday, -assumed.patienceWeeks * DAYS);
    const lost = rest.filter((wish) => wish.asked < given);
    answered.push(...family, ...helped, ...township);
    answered.push(...lost.map((wish): Answered => ({ wish, days: null, by: null })));
    visits.push(...neighbours.map((one) => one.visit));
    open = without(
      rest,
      lost.map((wish) => ({ wish, days: null, by: null })),
    );
    if (nth % WEEKS_A_MONTH === WEEKS_A_MONTH - 1) {
      const since = addDays(monday, (1 - WEEKS_A_MONTH) * DAYS);
      const month = Map.groupBy(
        visits.filter(({ on }) => on >= since),
        ({ helper }) => helper as string,
      );
      const count = (id: string) => month.get(id)?.length ?? 0;
      helpers = nextMonth(random, helpers, ground.able, count, assumed, monday);
    }
  }
  const never = open.map((wish): Answered => ({ wish, days: null, by: null }));
  return { ground, answered: [...answered, ...never], visits, helpers };
};

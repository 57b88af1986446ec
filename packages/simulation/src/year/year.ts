import type { Role, Staff } from "@huzhu/domain/governance";
import type { PointsPolicy } from "@huzhu/domain/points";
import type { Rulebook } from "@huzhu/domain/rulebook";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { datesBetween, dayOfMonth, weekday } from "../calendar.ts";
import { DEMO_GOODS, DEMO_POLICY, DEMO_RULEBOOKS } from "../demo.ts";
import type { GoodsList } from "../goods-list.ts";
import type { MakeId } from "../ids.ts";
import { seeded } from "../random.ts";
import { type Settlement, USUAL_SIZE } from "../village/village.ts";
import { applyAny } from "../world/apply.ts";
import type { Happening } from "../world/happening.ts";
import { found, type World } from "../world/world.ts";
import { report } from "./deed.ts";
import { clock, type Diary, type Errand, live, type Office } from "./diary.ts";
import { gatheringsOf } from "./gatherings.ts";
import { habitsOf, someHabits } from "./habits.ts";
import { neighbours } from "./neighbour.ts";
import { adoption, review } from "./office.ts";
import { keeping, opening } from "./shelf.ts";
import { shopping } from "./shopping.ts";

const YEAR_DAYS = 365;
const REVISION_MEETING = 208;
const LEFT_PENDING = 12;
const FRIDAY = 5;

export interface YearPlan {
  readonly seed: number;
  readonly ids: MakeId;
  /** The first day that is not told any more: today, in a demo. */
  readonly endingOn: CalendarDate;
  readonly rulebooks?: readonly [first: Rulebook, revised: Rulebook];
  readonly goods?: GoodsList;
  readonly policy?: PointsPolicy;
  /** How long it is told; a year where nothing is said. */
  readonly days?: number;
}

/**
 * A year of a village: what people did, oldest first, and the village as it stands afterwards. What
 * nobody spent in time is taken out on the first of a month, and stands in the journal alone.
 */
export interface Year {
  readonly happenings: ReadonlyArray<Happening>;
  readonly world: World;
}

const officeOf = ({ staff }: Settlement): Office => {
  const holding = (role: Role): Array<Staff> => staff.filter((one) => one.role === role);
  const [admin] = holding("admin");
  const [one, two] = holding("cadre");
  const [keeper] = holding("keeper");
  if (!admin || !one || !two || !keeper) throw new Error("The village is short of staff.");
  return { admin, cadres: [one, two], keeper };
};

const nextMonth = (date: CalendarDate): CalendarDate =>
  dayOfMonth(date) === 1 ? date : nextMonth(addDays(date, 1));

/** On the first of a month, before anybody comes, what is over goes. */
const sweeping = ({ world }: Diary, date: CalendarDate): ReadonlyArray<Errand> =>
  dayOfMonth(date) === 1
    ? [{ second: clock(8), run: (at) => applyAny(world, { _tag: "Sweep", at }) }]
    : [];

/** The first day: the rulebook is adopted, the store opens. */
const firstDay = (diary: Diary, rulebook: Rulebook, goods: GoodsList): ReadonlyArray<Errand> => [
  adoption(diary, rulebook, diary.start),
  ...opening(diary, goods),
];

/** Any day: people tell what they did, come to the store, and on Fridays the office reviews. */
const anyDay = (diary: Diary, date: CalendarDate): ReadonlyArray<Errand> => {
  const deeds = [...habitsOf(diary, date), ...gatheringsOf(diary, date)];
  const closing = weekday(date) === FRIDAY || addDays(date, 2) === diary.end;
  return [
    ...sweeping(diary, date),
    ...keeping(diary, date),
    ...deeds.map((deed) => report(diary, deed)),
    ...shopping(diary, date),
    ...(closing ? [review(diary)] : []),
  ];
};

/** The last day: what was told just now waits for the reader of the demo. */
const lastDay = (diary: Diary, date: CalendarDate): ReadonlyArray<Errand> => [
  ...someHabits(diary, date, LEFT_PENDING).map((deed) => report(diary, deed)),
  ...shopping(diary, date),
];

/** A year in a village, lived day by day through the rules of the domain. */
export const year = (settlement: Settlement, plan: YearPlan): Year => {
  const { seed, ids, endingOn: end, rulebooks = DEMO_RULEBOOKS, goods = DEMO_GOODS } = plan;
  const { policy = DEMO_POLICY, days = YEAR_DAYS } = plan;
  const [first, revised] = rulebooks;
  const random = seeded(seed);
  const start = addDays(end, -days);
  const revision = addDays(start, REVISION_MEETING);
  const diary: Diary = {
    random,
    ids,
    start,
    end,
    world: found(settlement, { scale: first.scale, ids, policy }),
    office: officeOf(settlement),
    neighbours: neighbours(random, settlement, end),
    bustle: settlement.households.length / USUAL_SIZE,
    happenings: [],
  };
  for (const date of datesBetween(start, end)) {
    const meeting =
      date === revision ? [adoption(diary, revised, nextMonth(addDays(date, 1)))] : [];
    if (date === start) live(date, firstDay(diary, first, goods));
    else if (addDays(date, 1) === end) live(date, lastDay(diary, date));
    else live(date, [...meeting, ...anyDay(diary, date)]);
  }
  return { happenings: diary.happenings, world: diary.world };
};

import { RuleCode } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { dayOfMonth, weekday, weekOfMonth } from "../calendar.ts";
import { between, pickWeighted, type Random } from "../random.ts";
import type { Deed } from "./deed.ts";
import type { Diary } from "./diary.ts";
import type { Neighbour } from "./neighbour.ts";

const SATURDAY = 6;

/** What many households do on the same day: who was there is written down in one go. */
interface Gathering {
  readonly rule: RuleCode;
  readonly least: number;
  readonly most: number;
  readonly note: string;
  readonly falls: (date: CalendarDate) => boolean;
}

const saturday =
  (week: number, months?: ReadonlyArray<number>) =>
  (date: CalendarDate): boolean =>
    weekday(date) === SATURDAY &&
    weekOfMonth(date) === week &&
    (months?.includes(Number(date.slice(5, 7))) ?? true);

const onDay =
  (day: number) =>
  (date: CalendarDate): boolean =>
    dayOfMonth(date) === day;

const gathering = (
  rule: string,
  [least, most]: readonly [number, number],
  note: string,
  falls: Gathering["falls"],
): Gathering => ({ rule: RuleCode.make(rule), least, most, note, falls });

const GATHERINGS: ReadonlyArray<Gathering> = [
  gathering("B01", [40, 80], "每月清洁日", saturday(1)),
  gathering("C04", [50, 90], "季度村民会议", saturday(3, [3, 6, 9, 12])),
  gathering("B02", [22, 34], "月度卫生评比", onDay(25)),
  gathering("B03", [34, 50], "月度卫生评比", onDay(26)),
  gathering("F02", [2, 5], "月度卫生评比", onDay(27)),
  gathering("A08", [14, 20], "月末回访老人确认", onDay(28)),
  gathering("W05", [18, 30], "老人确认", onDay(28)),
];

const whoComes = (
  random: Random,
  neighbours: ReadonlyArray<Neighbour>,
  count: number,
): ReadonlyArray<Neighbour> => {
  const come = new Set<Neighbour>();
  const weigh = (one: Neighbour): number => (come.has(one) ? 0 : Math.sqrt(one.zeal));
  while (come.size < count && come.size < neighbours.length) {
    come.add(pickWeighted(random, neighbours, weigh));
  }
  return [...come];
};

/** Everything that is counted together on a day. */
export const gatheringsOf = (diary: Diary, date: CalendarDate): ReadonlyArray<Deed> => {
  const { random, neighbours, bustle } = diary;
  const today = GATHERINGS.filter(({ falls }) => falls(date));
  return today.flatMap(({ rule, least, most, note }) => {
    const count = Math.round(between(random, least, most) * bustle);
    const here = whoComes(random, neighbours, count);
    return here.map((neighbour) => ({ neighbour, rule, quantity: 1, eventDate: date, note }));
  });
};

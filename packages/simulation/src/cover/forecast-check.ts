import {
  monthAfter,
  monthsThrough,
  projectPoints,
  runway,
  type UseLevel,
  useRates,
  usuallyIssued,
} from "@huzhu/domain/cover";
import type { World } from "../world/world.ts";
import { monthSums, seenAt } from "./seen-at.ts";

type ByLevel = Readonly<Record<UseLevel, number>>;

/** A forecast made on the first of a month, and what the months that it speaks of then did. */
export interface ForecastCheck {
  readonly from: string;
  readonly ahead: number;
  /** What was to be redeemed in all of them, in smallest units. */
  readonly expected: ByLevel;
  readonly redeemed: number;
  /** For how many whole months the means of that day were to last. */
  readonly runway: Readonly<Record<UseLevel, number | null>>;
  /** For how many they did; `null` where they outlast what was simulated. */
  readonly lasted: number | null;
}

const byLevel = <Told>(tell: (level: UseLevel) => Told): Readonly<Record<UseLevel, Told>> => ({
  low: tell("low"),
  middle: tell("middle"),
  high: tell("high"),
});

/** How many whole months meet what they redeem out of so much; `null` where all of them do. */
const lastedOf = (means: number, redeemed: ReadonlyArray<number>): number | null => {
  let left = means;
  const empty = redeemed.findIndex((one) => {
    left -= one;
    return left < 0;
  });
  return empty === -1 ? null : empty;
};

/**
 * What 够不够兑 said on the first of `from` about the months up to `end`, that one left out, against
 * what they did: `reserve` usual months' worth of goods and money beside the shelf. `null` where it
 * said nothing.
 */
export const checkForecast = (
  world: World,
  { from, end, reserve }: { readonly from: string; readonly end: string; readonly reserve: number },
): ForecastCheck | null => {
  const { shelf, months, ...seen } = seenAt(world, from);
  const rates = useRates(months);
  if (rates === null) return null;
  const ahead = monthsThrough(from, end) - 1;
  const did = new Map(monthSums(world, world.journal).map((one) => [one.month, one.redeemed]));
  const redeemed = Array.from({ length: ahead }, (_, nth) => did.get(monthAfter(from, nth)) ?? 0);
  const year = months.slice(-12);
  const usual = year.reduce((sum, one) => sum + one.redeemed, 0) / year.length;
  const means = { shelf, money: Math.round(reserve * usual), income: 0 };
  const course = { ...seen, issued: usuallyIssued(months) };
  const expected = (level: UseLevel): number => {
    let sum = 0;
    for (const month of projectPoints({ ...course, rate: rates[level] })) {
      if (month.month >= end) break;
      sum += month.redeemed;
    }
    return sum;
  };
  return {
    ...{ from, ahead, redeemed: redeemed.reduce((sum, one) => sum + one, 0) },
    expected: byLevel(expected),
    runway: byLevel((level) => runway({ ...course, rate: rates[level] }, means)),
    lasted: lastedOf(means.shelf + means.money, redeemed),
  };
};

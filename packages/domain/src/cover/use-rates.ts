import { Schema } from "effect";
import type { Ratio } from "../rulebook/ratio.ts";
import type { PointsMonth } from "./points-month.ts";

/** How much people redeem: as in a slow month, as in a usual one, as in a busy one. */
export const UseLevel = Schema.Literals(["low", "middle", "high"]);
export type UseLevel = typeof UseLevel.Type;

/** Of what could be redeemed in a month, how much is. */
export type UseRates = Readonly<Record<UseLevel, Ratio>>;

/** Fewer months say nothing about how people use their points. */
export const LEAST_MONTHS = 3;
/** More than a year back, people may have used them otherwise. */
const MOST_MONTHS = 12;
const WHOLE = 10_000;
const TENTHS: Record<UseLevel, number> = { low: 1, middle: 5, high: 9 };

const rateOf = ({ redeemed, expired, outstanding }: PointsMonth): number => {
  const could = outstanding + redeemed + expired;
  return could === 0 ? 0 : Math.floor((redeemed * WHOLE) / could);
};

/**
 * Of what the last twelve months redeemed of what there was the month that one in ten is slower
 * than, the median and the one that one in ten is busier than (nearest rank), rounded down to a ten
 * thousandth; `null` where there are fewer than three months in which there was anything. In
 * simulated villages what months redeem lies between them; between the quartiles it often does not.
 */
export const useRates = (months: ReadonlyArray<PointsMonth>): UseRates | null => {
  const lived = months.filter(({ outstanding, redeemed }) => outstanding + redeemed > 0);
  const rates = lived
    .slice(-MOST_MONTHS)
    .map(rateOf)
    .toSorted((a, b) => a - b);
  if (rates.length < LEAST_MONTHS) return null;
  const tenth = (level: UseLevel): Ratio => {
    const rank = Math.ceil((rates.length * TENTHS[level]) / 10);
    return { over: rates[rank - 1] ?? 0, under: WHOLE };
  };
  return { low: tenth("low"), middle: tenth("middle"), high: tenth("high") };
};

import { type Ratio, scaled } from "../rulebook/ratio.ts";
import { monthAfter } from "./points-month.ts";

/** Points outstanding that end with the same month; `null` where they never do. In smallest units. */
export interface Cohort {
  readonly lastMonth: string | null;
  readonly amount: number;
}

/** Longer than any village's points live; behind it nothing is looked for. */
export const HORIZON = 120;

/**
 * How many of a cohort's points will be redeemed before they end, if from `from` on every month
 * redeems its rate of what is left. Ten years are looked ahead where they never end.
 */
export const likelyRedeemed = (
  { lastMonth, amount }: Cohort,
  rate: Ratio,
  from: string,
): number => {
  let left = amount;
  let month = from;
  for (let nth = 0; nth < HORIZON && left > 0; nth += 1) {
    if (lastMonth !== null && month > lastMonth) break;
    left -= scaled(left, rate, "down");
    month = monthAfter(month);
  }
  return amount - left;
};

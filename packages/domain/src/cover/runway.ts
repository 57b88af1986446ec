import { HORIZON } from "./cohort.ts";
import { type Course, projectPoints } from "./project-points.ts";

/** What redemptions are met with, all of it in points, smallest units. */
export interface Means {
  /** The goods on the shelf at their price of today. */
  readonly shelf: number;
  /** What the money set aside would buy. */
  readonly money: number;
  /** What every month is expected to bring. */
  readonly income: number;
}

/**
 * How many whole months the means meet all that is redeemed; `null` where they do for ten years.
 * What a month brings is there when it is over.
 */
export const runway = (course: Course, { shelf, money, income }: Means): number | null => {
  let left = shelf + money;
  let months = 0;
  for (const { redeemed } of projectPoints(course)) {
    left -= redeemed;
    if (left < 0) return months;
    months += 1;
    if (months === HORIZON) return null;
    left += income;
  }
  return months;
};

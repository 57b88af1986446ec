import { monthAfter, type PointsMonth } from "./points-month.ts";

/** What the entries of a month sum to; below nothing where more was taken back than came. */
export type MonthSums = Omit<PointsMonth, "outstanding">;

/**
 * Every month from the first one with an entry up to `until`, that one left out, those in which
 * nothing happened included. What was taken back counts in its own month and never makes that
 * month's figure less than nothing; what is outstanding is exact.
 */
export const pointsMonths = (
  sums: ReadonlyArray<MonthSums>,
  until: string,
): ReadonlyArray<PointsMonth> => {
  const byMonth = new Map(sums.map((one) => [one.month, one]));
  const first = [...byMonth.keys()].toSorted()[0] ?? until;
  const months: Array<PointsMonth> = [];
  let outstanding = 0;
  for (let month = first; month < until; month = monthAfter(month)) {
    const { issued = 0, redeemed = 0, expired = 0 } = byMonth.get(month) ?? {};
    outstanding += issued - redeemed - expired;
    months.push({
      month,
      issued: Math.max(0, issued),
      redeemed: Math.max(0, redeemed),
      expired: Math.max(0, expired),
      outstanding,
    });
  }
  return months;
};

/** What a month of the last year brought on the average, rounded up. */
export const usuallyIssued = (months: ReadonlyArray<PointsMonth>): number => {
  const year = months.slice(-12);
  const all = year.reduce((sum, { issued }) => sum + issued, 0);
  return year.length === 0 ? 0 : Math.ceil(all / year.length);
};

/** What a village's points did in a calendar month that is over. In smallest units, none below nothing. */
export interface PointsMonth {
  /** As `2026-03`. */
  readonly month: string;
  readonly issued: number;
  readonly redeemed: number;
  readonly expired: number;
  /** What people still held when the month was over. */
  readonly outstanding: number;
}

/** The month so many months later, or earlier where there are less than none. */
export const monthAfter = (month: string, months = 1): string => {
  const [year = 0, nth = 1] = month.split("-").map(Number);
  const count = year * 12 + (nth - 1) + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
};

/** From a month to another, both included; below one where the other is over before. */
export const monthsThrough = (from: string, to: string): number => {
  const count = (month: string): number => {
    const [year = 0, nth = 1] = month.split("-").map(Number);
    return year * 12 + nth;
  };
  return count(to) - count(from) + 1;
};

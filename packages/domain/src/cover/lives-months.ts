import type { ExpiryPolicy } from "../points/expiry.ts";

const YEAR = 12;
const MONTH_DAYS = 30;

/**
 * How many months points live behind the one that brings them, days of grace counted as whole
 * months; `null` for ever. Where they live to the end of a year it is half a year on the average.
 */
export const livesMonths = (policy: ExpiryPolicy): number | null => {
  if (policy.kind === "never") return null;
  const grace = Math.ceil(policy.graceDays / MONTH_DAYS);
  return grace + (policy.kind === "months" ? policy.months : YEAR * policy.years + YEAR / 2);
};

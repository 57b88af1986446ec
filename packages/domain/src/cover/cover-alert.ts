import type { PointsMonth } from "./points-month.ts";
import { usuallyIssued } from "./points-months.ts";
import type { Course } from "./project-points.ts";
import { type Means, runway } from "./runway.ts";
import { useRates } from "./use-rates.ts";

/** From asking for money to goods on the shelf: a meeting, a payment, a delivery. In months. */
export const PURCHASE_LEAD = 2;

/** What an alert is decided on: the months that are over, what is held, and what it is met with. */
export interface CoverStanding extends Pick<Course, "from" | "outstanding" | "lives"> {
  readonly months: ReadonlyArray<PointsMonth>;
  /** What is there already; what is still to come helps nobody who comes today. */
  readonly means: Pick<Means, "shelf" | "money">;
}

/** 快不够兑了: the means last `months` whole months, and it takes `lead` to have more. */
export interface CoverAlert {
  readonly months: number;
  readonly lead: number;
}

/**
 * Whether somebody has to buy now, in `lead` months' time being too late: by the use of a usual
 * month the means are empty before. `null` where they are not, and where fewer than three months
 * have told how people use their points.
 */
export const coverAlert = (
  { months, means, ...course }: CoverStanding,
  lead: number = PURCHASE_LEAD,
): CoverAlert | null => {
  const rates = useRates(months);
  if (rates === null) return null;
  const going = { ...course, issued: usuallyIssued(months), rate: rates.middle };
  const lasts = runway(going, { ...means, income: 0 });
  return lasts !== null && lasts < lead ? { months: lasts, lead } : null;
};

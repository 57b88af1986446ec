import { Points } from "../points/points.ts";
import type { Service } from "./service.ts";

/** What whoever helped gets. */
export interface Earned {
  /** In smallest units of the village's scale. */
  readonly points: Points;
  /** Minutes of time credit. */
  readonly minutes: number;
}

/**
 * What a visit of so many minutes brings by the catalog. By the visit it is what is written; by the
 * unit it is that for every full unit of the standard minutes, so that nothing is rounded up.
 */
export const rewardFor = (
  { reward, minutes: standard }: Pick<Service, "reward" | "minutes">,
  visit: { readonly minutes: number },
): Earned => {
  if (!reward) return { points: Points.make(0), minutes: 0 };
  const units = standard === undefined ? 0 : Math.floor(visit.minutes / standard);
  const many = reward.per === "visit" ? 1 : units;
  return {
    points: Points.make((reward.points ?? 0) * many),
    minutes: (reward.minutes ?? 0) * many,
  };
};

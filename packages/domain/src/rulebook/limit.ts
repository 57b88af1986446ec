import { Points } from "../points/points.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { periodKey } from "../time/period.ts";
import type { Limit } from "./plan.ts";
import type { Capped } from "./step.ts";

/** What fills a cap already, and how its window is called. */
interface Filled {
  readonly already: number;
  readonly date: CalendarDate;
}

const keyOf = (period: Limit["period"], date: CalendarDate): string =>
  period === "activity" || period === "life" || period === "balance"
    ? period
    : periodKey(period, date);

/** What a cap leaves of so many points, as a step; `null` where it cuts nothing. */
export const limited = (
  { period, most, overflow, of, category }: Limit,
  points: number,
  { already, date }: Filled,
): typeof Capped.Type | null => {
  const room = Math.max(0, most - already);
  if (points <= room) return null;
  return {
    _tag: "Capped",
    period,
    key: keyOf(period, date),
    most: Points.make(most),
    already: Points.make(already),
    dropped: Points.make(points - room),
    result: Points.make(room),
    ...(of !== undefined && { of }),
    ...(category !== undefined && { category }),
    ...(overflow !== undefined && { overflow }),
  };
};

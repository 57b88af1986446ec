import { expiryOf, type PointsPolicy, type Unit } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";

/** The last day of what comes in: a village's points may expire, the time that people gave does not. */
export const expiresOf = (
  unit: Unit,
  { expiry }: PointsPolicy,
  earnedOn: CalendarDate,
): CalendarDate | null => (unit === "time" ? null : expiryOf(expiry, earnedOn));

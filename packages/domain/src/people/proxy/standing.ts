import { Schema } from "effect";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Person } from "../register/person.ts";
import type { Mandate } from "./mandate.ts";

/** Whether a proxy may act on a day; if not, why. */
export const MandateStanding = Schema.Literals([
  "holds",
  "notYet",
  "over",
  "revoked",
  "elderGone",
  "delegateGone",
]);
export type MandateStanding = typeof MandateStanding.Type;

/** A mandate with whom it is between; `delegate` is `null` for somebody from outside. */
export interface Between {
  readonly mandate: Mandate;
  readonly elder: Pick<Person, "departure">;
  readonly delegate: Pick<Person, "departure"> | null;
}

/**
 * How a mandate stands: a revocation counts at once, and with the death or the leaving of either it is
 * over without anybody writing that down.
 */
export const standingOn = (
  { mandate, elder, delegate }: Between,
  date: CalendarDate,
): MandateStanding => {
  if (mandate.revoked) return "revoked";
  if (elder.departure) return "elderGone";
  if (delegate?.departure) return "delegateGone";
  if (date < mandate.from) return "notYet";
  return date > mandate.until ? "over" : "holds";
};

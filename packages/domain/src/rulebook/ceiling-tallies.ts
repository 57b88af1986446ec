import type { CalendarDate } from "../time/calendar-date.ts";
import type { CapPeriod } from "./cap.ts";
import { Quantity } from "./deed.ts";
import { planOf } from "./plan.ts";
import type { Rulebook } from "./rulebook.ts";
import { tallyOf } from "./sum.ts";
import type { Tally } from "./tally.ts";

/** A ceiling of issuance on a day, in smallest units of points, with the sum that fills it. */
export interface CeilingTally {
  readonly period: CapPeriod;
  /** `null` where it is over all rules. */
  readonly category: string | null;
  readonly most: number;
  readonly tally: Tally;
}

const ONE = Quantity.make(1);

/**
 * The ceilings over the whole village in whose periods a day lies, as an assessment on that day asks
 * for them. A ceiling over rules that give nothing is left out.
 */
export const ceilingTallies = (
  rulebook: Rulebook,
  eventDate: CalendarDate,
): ReadonlyArray<CeilingTally> => {
  const found = new Map<string, CeilingTally>();
  for (const { rule, limits } of planOf(rulebook).values()) {
    const deed = { rule: rule.code, quantity: ONE, eventDate, holder: "" };
    for (const { of, sum, period, category = null, most } of limits) {
      const tally = of === "village" && sum ? tallyOf(sum, deed) : null;
      if (tally) found.set(`${tally.key} ${most}`, { period, category, most, tally });
    }
  }
  return [...found.values()];
};

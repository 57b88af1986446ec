import type { CalendarDate } from "../time/calendar-date.ts";
import { type Period, periodEnd, periodKey, periodStart } from "../time/period.ts";
import type { Deed } from "./deed.ts";
import type { RuleCode } from "./ids.ts";
import type { Measure, Tally, Whose } from "./tally.ts";

/** A sum that rules of a rulebook rest on, whoever and whenever a claim is for. */
export interface Sum {
  /** Tells it from the others of its rulebook. */
  readonly name: string;
  readonly measure: Measure;
  readonly rules: ReadonlyArray<RuleCode>;
  readonly of: Whose["of"];
  readonly period: Period | "life";
}

/** A sum by what it is over; `group` names the rules that are summed, the same for the same rules. */
export const sumOver = ({
  group,
  ...sum
}: Omit<Sum, "name"> & { readonly group: string }): Sum => ({
  ...sum,
  name: `${sum.measure} ${group} ${sum.of} ${sum.period}`,
});

/** The name of the window of a sum that holds a date; empty for a whole life. */
export const windowOf = ({ period }: Sum, date: CalendarDate): string =>
  period === "life" ? "" : periodKey(period, date);

/** Over whose claims a sum goes for a deed; `null` where the deed names nobody. */
export const idOf = (of: Sum["of"], { holder, person, particulars }: Deed): string | null => {
  if (of === "village") return "";
  if (of === "holder") return holder;
  return (of === "person" ? person : particulars?.subject) ?? null;
};

/** The key of a sum for one deed; `null` where the deed names nobody to sum over. */
export const keyOf = (sum: Sum, deed: Deed, date: CalendarDate = deed.eventDate): string | null => {
  const id = idOf(sum.of, deed);
  if (id === null) return null;
  return `${sum.name} ${windowOf(sum, date)} ${id}`;
};

/** A sum for one deed, over the window that holds a date. */
export const tallyOf = (
  sum: Sum,
  deed: Deed,
  date: CalendarDate = deed.eventDate,
): Tally | null => {
  const { measure, rules, of, period } = sum;
  const id = idOf(of, deed);
  const key = keyOf(sum, deed, date);
  if (id === null || key === null) return null;
  return {
    key,
    measure,
    rules,
    whose: of === "village" ? { of } : { of, id },
    // Most readers need the key only, so the window is worked out when it is looked at.
    get window() {
      return period === "life"
        ? null
        : { from: periodStart(period, date), to: periodEnd(period, date) };
    },
  };
};

/** How much a counted claim adds to sums of a measure. */
export const amountOf = (measure: Measure, quantity: number, counted: number): number => {
  switch (measure) {
    case "points":
      return Math.abs(counted);
    case "gained":
      return Math.max(0, counted);
    case "signed":
      return counted;
    case "quantity":
      return quantity;
    case "claims":
      return 1;
  }
};

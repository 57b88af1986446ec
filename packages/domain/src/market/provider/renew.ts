import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { dayNumber } from "../../time/day-number.ts";
import { suspensionOn } from "./permission.ts";
import type { Provider } from "./provider.ts";

/** An approval that ends within so many days is to be renewed now. */
const RENEW_DAYS = 60;
/** Nobody is reminded for longer than this after it has ended. */
const REMIND_DAYS = 90;

/** Whose approval ends soon, or just has; nobody who is stopped is reminded of. */
export const approvalsEnding = <One extends Pick<Provider, "approval" | "suspensions">>(
  providers: ReadonlyArray<One>,
  today: CalendarDate,
): ReadonlyArray<One> =>
  providers.filter((one) => {
    const { until } = one.approval;
    const soon = until <= addDays(today, RENEW_DAYS) && until >= addDays(today, -REMIND_DAYS);
    return soon && suspensionOn(one, today) === null;
  });

/** 续批: the days that a new paper most likely has: as many as the last, from where that one ends. */
export const nextTerm = (
  { from, until }: Pick<Provider["approval"], "from" | "until">,
  today: CalendarDate,
): Pick<Provider["approval"], "from" | "until"> => {
  const after = addDays(until, 1);
  const begins = after > today ? after : today;
  return { from: begins, until: addDays(begins, dayNumber(until) - dayNumber(from)) };
};

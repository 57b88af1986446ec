import { Schema } from "effect";
import { ServiceCode } from "../../catalog/ids.ts";
import { ResidentId } from "../../people/ids.ts";
import { addDays } from "../../time/add-days.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { dayNumber } from "../../time/day-number.ts";
import { DayPart } from "../day-part.ts";
import { HelperId } from "../helper/ids.ts";
import { PlanId } from "../ids.ts";

/** 探访计划: what comes again and again for one elder. */
export const CarePlan = Schema.Struct({
  id: PlanId,
  elder: ResidentId,
  service: ServiceCode,
  /** Days from one visit to the next. */
  every: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 366 })),
  part: DayPart,
  /** Who usually goes; null where nobody is named. */
  helper: Schema.NullOr(HelperId),
  from: CalendarDate,
  /** The last day; null where it goes on. */
  until: Schema.NullOr(CalendarDate),
});
export type CarePlan = typeof CarePlan.Type;

/** The days of a plan from one day to another, both among them. */
export const planDays = (
  { from, until, every }: Pick<CarePlan, "from" | "until" | "every">,
  first: CalendarDate,
  last: CalendarDate,
): ReadonlyArray<CalendarDate> => {
  const end = until !== null && until < last ? until : last;
  const start = first > from ? first : from;
  const past = Math.ceil((dayNumber(start) - dayNumber(from)) / every);
  const days: Array<CalendarDate> = [];
  for (let day = addDays(from, past * every); day <= end; day = addDays(day, every)) days.push(day);
  return days;
};

import { Schema } from "effect";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { dayNumber } from "../../time/day-number.ts";
import type { DayPart } from "../day-part.ts";

/** From Monday, 1, to Sunday, 7 (ISO 8601). */
export const Weekday = Schema.Literals([1, 2, 3, 4, 5, 6, 7]);
export type Weekday = typeof Weekday.Type;

export const WEEKDAY_LABELS: Record<Weekday, string> = {
  1: "周一",
  2: "周二",
  3: "周三",
  4: "周四",
  5: "周五",
  6: "周六",
  7: "周日",
};

/** One part of a day; whoever has no wish has `any`. */
export const Part = Schema.Literals(["morning", "afternoon", "evening"]);
export type Part = typeof Part.Type;

/** Minutes that a helper declares for one part of one weekday. */
export const FreeTime = Schema.Struct({
  weekday: Weekday,
  part: Part,
  minutes: Schema.Int.check(Schema.isBetween({ minimum: 10, maximum: 360 })),
});
export type FreeTime = typeof FreeTime.Type;

/** Day 0 of the count, 1970-01-01, was a Thursday. */
export const weekdayOf = (date: CalendarDate): Weekday => {
  const nth = ((dayNumber(date) + 3) % 7) + 1;
  return Weekday.literals.find((weekday) => weekday === nth) ?? 7;
};

/** The parts of a day that are meant. */
export const partsOf = (part: DayPart): ReadonlyArray<Part> =>
  part === "any" ? Part.literals : [part];

import { Schema } from "effect";
import { addDays } from "../time/add-days.ts";
import { addMonths } from "../time/add-months.ts";
import { CalendarDate } from "../time/calendar-date.ts";

/** How points that nobody spent come to an end, where they do. */
const ENDING = {
  /** So many days more, after the last one, they can still be spent. */
  graceDays: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 366 })),
  /** How many of a hundred go on with a new last day, rounded down for each lot 结转. */
  carryOver: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100 })),
};

/**
 * How long points can be spent: for ever, so many months from the day on which they were earned, or
 * to the end of the year in which they were earned or of one `years` later. Source: 清零 and 结转 of
 * published rulebooks, practice.md sections 1 and 10.
 */
export const ExpiryPolicy = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("never") }),
  Schema.Struct({
    kind: Schema.Literal("months"),
    months: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 120 })),
    ...ENDING,
  }),
  Schema.Struct({
    kind: Schema.Literal("year-end"),
    years: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10 })),
    ...ENDING,
  }),
]);
export type ExpiryPolicy = typeof ExpiryPolicy.Type;

const yearEnd = (date: CalendarDate, years: number): CalendarDate =>
  CalendarDate.make(`${Number(date.slice(0, 4)) + years}-12-31`);

/**
 * The last day on which points of that day can be spent, grace included; `null` where they never
 * expire. Twelve months from 5 March end with 5 March of the next year.
 */
export const expiryOf = (policy: ExpiryPolicy, earnedOn: CalendarDate): CalendarDate | null => {
  if (policy.kind === "never") return null;
  const last =
    policy.kind === "months" ? addMonths(earnedOn, policy.months) : yearEnd(earnedOn, policy.years);
  return addDays(last, policy.graceDays);
};

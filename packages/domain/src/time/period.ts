import { Schema } from "effect";
import { addDays } from "./add-days.ts";
import { CalendarDate } from "./calendar-date.ts";
import { dayNumber } from "./day-number.ts";

/**
 * The windows over which rules count, all of them the calendar's own: weeks begin on Monday (ISO
 * 8601), and two months, quarters and half years begin with January.
 */
export const Period = Schema.Literals([
  "day",
  "week",
  "month",
  "twoMonths",
  "quarter",
  "halfYear",
  "year",
]);
export type Period = typeof Period.Type;

/** How many months long, where it consists of months. */
const MONTHS = { month: 1, twoMonths: 2, quarter: 3, halfYear: 6, year: 12 } as const;

const LETTERS = { twoMonths: "B", quarter: "Q", halfYear: "H" } as const;

const two = (n: number): string => String(n).padStart(2, "0");

/** How many days back the Monday is; day 0 of the count, 1970-01-01, was a Thursday. */
const sinceMonday = (date: CalendarDate): number => (dayNumber(date) + 3) % 7;

/** The first day of the period that holds the date. */
export const periodStart = (period: Period, date: CalendarDate): CalendarDate => {
  if (period === "day") return date;
  if (period === "week") return addDays(date, -sinceMonday(date));
  const months = MONTHS[period];
  const month = Number(date.slice(5, 7));
  return CalendarDate.make(`${date.slice(0, 5)}${two(month - ((month - 1) % months))}-01`);
};

/** The first day behind the period that holds the date. */
const periodAfter = (period: Period, date: CalendarDate): CalendarDate => {
  const start = periodStart(period, date);
  if (period === "day") return addDays(start, 1);
  if (period === "week") return addDays(start, 7);
  const month = Number(start.slice(5, 7)) + MONTHS[period];
  const year = Number(start.slice(0, 4));
  return CalendarDate.make(
    month > 12 ? `${year + 1}-01-01` : `${start.slice(0, 4)}-${two(month)}-01`,
  );
};

/** The last day of the period that holds the date. */
export const periodEnd = (period: Period, date: CalendarDate): CalendarDate =>
  addDays(periodAfter(period, date), -1);

/** The week of ISO 8601: it belongs to the year that has its Thursday. */
const weekKey = (date: CalendarDate): string => {
  const thursday = addDays(periodStart("week", date), 3);
  const year = thursday.slice(0, 4);
  const first = dayNumber(CalendarDate.make(`${year}-01-01`));
  return `${year}-W${two(Math.floor((dayNumber(thursday) - first) / 7) + 1)}`;
};

/**
 * The name of the period that holds the date: `2026-03-05`, `2026-W10`, `2026-03`, `2026-B2`,
 * `2026-Q1`, `2026-H1` or `2026`.
 */
export const periodKey = (period: Period, date: CalendarDate): string => {
  switch (period) {
    case "day":
      return date;
    case "week":
      return weekKey(date);
    case "month":
      return date.slice(0, 7);
    case "year":
      return date.slice(0, 4);
    default: {
      const nth = Math.ceil(Number(date.slice(5, 7)) / MONTHS[period]);
      return `${date.slice(0, 4)}-${LETTERS[period]}${nth}`;
    }
  }
};

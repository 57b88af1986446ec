import { addMonths, type CalendarDate } from "@huzhu/domain/time";

const MONTHS_BACK = 12;

/** A month as people read it: `2026年11月`. */
export const monthWords = (month: string): string =>
  `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** The month of a day and the twelve before it, each with its words; the newest first. */
export const monthsUntil = (today: CalendarDate): ReadonlyArray<readonly [string, string]> =>
  Array.from({ length: MONTHS_BACK + 1 }, (_, back) => {
    const month = addMonths(today, -back).slice(0, 7);
    return [month, monthWords(month)] as const;
  });

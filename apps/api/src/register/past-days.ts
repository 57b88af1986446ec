import { CalendarDate } from "@huzhu/domain/time";

const YEARS = 5;

/** The last days of the last years, the earliest first, and today. */
export const pastDays = (today: CalendarDate): ReadonlyArray<CalendarDate> => {
  const year = Number(today.slice(0, 4));
  const ends = Array.from({ length: YEARS }, (_, n) =>
    CalendarDate.make(`${year - YEARS + n}-12-31`),
  );
  return [...ends, today];
};

import { addDays, CalendarDate, dayNumber } from "@huzhu/domain/time";
import { Option, Schema } from "effect";

/** 2026年10月1日, 10月1日, 1日, 2026-10-1, 2026.10.1, 2026/10/1; what is left out stays as before. */
const DAY =
  /(?:(\d{4})\s*[年./-]\s*)?(?:(\d{1,2})\s*[月./-]\s*)?(\d{1,2})\s*(?:日|号|(?![\d年月天]))/g;
/** What stands between the first and the last day of several, with the weekday before it. */
const TO = /^(?:[（(][^）)]*[）)])?\s*(?:至|到|—+|–|-|~|～)\s*$/;
/** Longer than any holiday; what is longer was typed wrong. */
const MOST_DAYS = 60;

const decode = Schema.decodeUnknownOption(CalendarDate);

interface Found {
  readonly day: CalendarDate;
  readonly from: number;
  readonly to: number;
}

const pad = (text: string | number): string => String(text).padStart(2, "0");

/** The days of one clause, each with its place; a month or a year that is missing is the last named. */
const daysIn = (clause: string, year: string): ReadonlyArray<Found> => {
  const found: Array<Found> = [];
  let [y, m] = [year, ""];
  for (const match of clause.matchAll(DAY)) {
    const [whole, ownYear, ownMonth, day = ""] = match;
    y = ownYear ?? y;
    m = ownMonth ?? m;
    if (m === "") continue;
    const read = decode(`${y}-${pad(m)}-${pad(day)}`);
    if (Option.isNone(read)) continue;
    found.push({ day: read.value, from: match.index, to: match.index + whole.length });
  }
  return found;
};

const between = (first: CalendarDate, last: CalendarDate): ReadonlyArray<CalendarDate> => {
  const many = dayNumber(last) - dayNumber(first) + 1;
  if (many < 1 || many > MOST_DAYS) return [first, last];
  return Array.from({ length: many }, (_, nth) => addDays(first, nth));
};

const expand = (clause: string, found: ReadonlyArray<Found>): ReadonlyArray<CalendarDate> =>
  found.flatMap(({ day, from }, nth) => {
    const before = found[nth - 1];
    if (!before || !TO.test(clause.slice(before.to, from))) return [day];
    return between(before.day, day);
  });

/**
 * The days off that a text names, in order and each once: a list, or the notice of the State Council
 * as it is published, of which the days that are worked instead are left out. A day without its year
 * is one of `year`.
 */
export const readDays = (text: string, year: string): ReadonlyArray<CalendarDate> => {
  const clauses = text
    .normalize("NFKC")
    .split(/[。;,，；\n]/)
    .filter((clause) => !clause.includes("上班"));
  const days = clauses.flatMap((clause) => expand(clause, daysIn(clause, year)));
  return [...new Set(days)].toSorted();
};

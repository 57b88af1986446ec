import type { ServiceCode } from "../catalog/ids.ts";
import type { ResidentId } from "../people/ids.ts";
import { addDays } from "../time/add-days.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { type Entry, standing } from "./entry.ts";
import { lastWords } from "./last-words.ts";

const A_WEEK = 7;
const WEEKS = 4;
const ENOUGH = 3;

const cameOn = (entries: ReadonlyArray<Entry>, service: ServiceCode) => {
  const days = new Map<CalendarDate, Set<ResidentId>>();
  for (const { on, resident, said } of standing(entries)) {
    if (said._tag !== "Came" || said.service !== service) continue;
    days.set(on, (days.get(on) ?? new Set()).add(resident));
  }
  return days;
};

/** Who may be expected on a day, and who of them came, said that they would not, or did neither. */
export interface Attendance {
  /** On at least three of the last four of these weekdays on which anybody came, they did. */
  readonly usual: ReadonlyArray<ResidentId>;
  /** Who said that they come. */
  readonly signedUp: ReadonlyArray<ResidentId>;
  /** Who said that they do not, whether they usually come or not. */
  readonly excused: ReadonlyArray<ResidentId>;
  /** The headcount for the cook: who usually comes or said so, less who said that they do not. */
  readonly expected: ReadonlyArray<ResidentId>;
  readonly came: ReadonlyArray<ResidentId>;
  /** Expected, and not there: somebody should go and see. */
  readonly missing: ReadonlyArray<ResidentId>;
}

/**
 * Attendance of a service on a day, out of the book: who usually comes on that weekday, and who is
 * missing. Days on which nobody came at all, a closed kitchen, say nothing of anybody. What somebody
 * said last of the day counts before what they usually do.
 */
export const attendanceOn = (
  entries: ReadonlyArray<Entry>,
  service: ServiceCode,
  date: CalendarDate,
): Attendance => {
  const days = cameOn(entries, service);
  const counts = new Map<ResidentId, number>();
  for (let week = 1; week <= WEEKS; week += 1) {
    for (const one of days.get(addDays(date, -A_WEEK * week)) ?? []) {
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
  }
  const there = days.get(date) ?? new Set();
  const words = lastWords(entries, service, date);
  const said = (coming: boolean) =>
    [...words].flatMap(([one, word]) => (word === coming ? [one] : [])).toSorted();
  const usual = [...counts].flatMap(([one, many]) => (many >= ENOUGH ? [one] : [])).toSorted();
  const [signedUp, excused] = [said(true), said(false)];
  const expected = [...new Set([...usual, ...signedUp])]
    .filter((one) => words.get(one) !== false)
    .toSorted();
  return {
    ...{ usual, signedUp, excused, expected },
    came: [...there].toSorted(),
    missing: expected.filter((one) => !there.has(one)),
  };
};

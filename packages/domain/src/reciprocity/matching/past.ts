import type { ResidentId } from "../../people/ids.ts";
import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { HelperId } from "../helper/ids.ts";

/** A visit that happened and was confirmed. */
export interface PastHelp {
  readonly helper: HelperId;
  readonly elder: ResidentId;
  readonly on: CalendarDate;
  /** What this helper gave of it. */
  readonly minutes: number;
}

/** Visits of the last four weeks are what somebody carries. */
const RECENT_DAYS = 28;

/** The past, counted once for all questions about it. */
export interface Past {
  /** How often this helper was with this elder. */
  readonly met: (helper: HelperId, elder: ResidentId) => number;
  /** Visits that this helper made in the four weeks before. */
  readonly load: (helper: HelperId) => number;
  /** Minutes that somebody gave, and those that the same person received. */
  readonly given: (person: HelperId) => number;
  readonly received: (person: HelperId) => number;
}

const counter = () => {
  const counted = new Map<string, number>();
  return {
    add: (key: string, by: number) => counted.set(key, (counted.get(key) ?? 0) + by),
    of: (key: string) => counted.get(key) ?? 0,
  };
};

/** Counts what was before a date. */
export const readPast = (history: ReadonlyArray<PastHelp>, before: CalendarDate): Past => {
  const met = counter();
  const load = counter();
  const given = counter();
  const received = counter();
  const recent = addDays(before, -RECENT_DAYS);
  for (const { helper, elder, on, minutes } of history) {
    if (on >= before) continue;
    met.add(`${helper} ${elder}`, 1);
    if (on >= recent) load.add(helper, 1);
    given.add(helper, minutes);
    received.add(elder, minutes);
  }
  return {
    met: (helper, elder) => met.of(`${helper} ${elder}`),
    load: load.of,
    given: given.of,
    received: received.of,
  };
};

import type { RiskClass } from "../../elders/risk.ts";
import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { assignWeek } from "../matching/assign-week.ts";
import type { Assigned, Open } from "../matching/assigned.ts";
import type { Candidate } from "../matching/candidate.ts";
import type { Past } from "../matching/past.ts";
import { slotsOf } from "../matching/slot.ts";
import type { Wanted } from "../matching/wanted.ts";
import { type Awaited, type Gap, nextGap } from "./next-gap.ts";

/** A visit that closes a gap: to whom, when, who goes and why them. */
export interface Closing {
  readonly gap: Gap;
  readonly assigned: Assigned;
}

/** A gap that stays, with why nobody can go. */
export interface StillOpen {
  readonly gap: Gap;
  readonly open: Open;
}

export interface GapsClosed {
  /** By day, the most urgent of a day first. */
  readonly visits: ReadonlyArray<Closing>;
  /** The most urgent first. */
  readonly left: ReadonlyArray<StillOpen>;
}

interface Facts {
  readonly awaited: ReadonlyArray<Awaited>;
  /** With the visits that they have promised from today to the last day. */
  readonly candidates: ReadonlyArray<Candidate>;
  readonly past: Past;
  /** What a visit to this elder takes; `null` where nobody can be sent there. */
  readonly visit: (gap: Gap) => Omit<Wanted, "id" | "slots" | "hurry" | "priority"> | null;
}

const BY_RISK: Readonly<Record<RiskClass, number>> = { high: 2, key: 1, general: 0 };
const OVERDUE_FIRST = 3;

const priorityOf = ({ overdue, risk }: Gap): number =>
  BY_RISK[risk] + (overdue ? OVERDUE_FIRST : 0);

/** What a day costs on which somebody goes unseen who should have been seen before. */
const OVERDUE_DAY = 4;

const slotsIn = ({ from, to }: Pick<Gap, "from" | "to">): Wanted["slots"] =>
  from > to ? [] : [...slotsOf(from, "any"), ...slotsIn({ from: addDays(from, 1), to })];

/** Candidates with what they have just been given. */
const holding = (
  candidates: ReadonlyArray<Candidate>,
  given: ReadonlyArray<Assigned>,
  minutes: ReadonlyMap<string, number>,
): ReadonlyArray<Candidate> =>
  candidates.map((one) => {
    const more = given
      .filter(({ helper }) => helper === one.id)
      .map(({ slot, wanted }) => ({ ...slot, minutes: minutes.get(wanted) ?? 0 }));
    return more.length === 0 ? one : { ...one, committed: [...one.committed, ...more] };
  });

const byUrgency = (a: StillOpen, b: StillOpen): number => priorityOf(b.gap) - priorityOf(a.gap);

const byDay = (a: Closing, b: Closing): number => {
  const [one, other] = [a.assigned.slot.on, b.assigned.slot.on];
  return one < other ? -1 : one > other ? 1 : priorityOf(b.gap) - priorityOf(a.gap);
};

/**
 * The visits that close most gaps from today to a last day, within the time that helpers declared: one
 * flow over the first gap of everybody, and again over what comes after it, until there is nothing
 * left to close. The overdue come first, then the higher risk, and that never closes fewer.
 */
export const closeGaps = (
  { awaited, candidates, past, visit }: Facts,
  today: CalendarDate,
  last: CalendarDate,
): GapsClosed => {
  const visits: Array<Closing> = [];
  const left: Array<StillOpen> = [];
  let helpers = candidates;
  let those = awaited;
  while (those.length > 0) {
    const gaps = new Map<string, Gap>(
      those.flatMap((one) => {
        const gap = nextGap(one, today, last);
        return gap ? [[gap.elder, gap]] : [];
      }),
    );
    const wanted = [...gaps.values()].flatMap((gap): ReadonlyArray<Wanted> => {
      const found = visit(gap);
      const asked = { id: gap.elder, slots: slotsIn(gap), priority: priorityOf(gap) };
      return found ? [{ ...found, ...asked, hurry: gap.overdue ? OVERDUE_DAY : 0 }] : [];
    });
    const { assigned, open } = assignWeek({ wanted, candidates: helpers, past });
    helpers = holding(helpers, assigned, new Map(wanted.map((one) => [one.id, one.minutes])));
    const gapOf = (elder: string): ReadonlyArray<Gap> => {
      const gap = gaps.get(elder);
      return gap ? [gap] : [];
    };
    visits.push(
      ...assigned.flatMap((one) => gapOf(one.wanted).map((gap) => ({ gap, assigned: one }))),
    );
    left.push(...open.flatMap((one) => gapOf(one.wanted).map((gap) => ({ gap, open: one }))));
    const days = new Map(assigned.map((one) => [one.wanted, one.slot.on]));
    those = those.flatMap((one) => {
      const day = days.get(one.elder);
      return day === undefined ? [] : [{ ...one, planned: [...one.planned, day] }];
    });
  }
  return { visits: visits.toSorted(byDay), left: left.toSorted(byUrgency) };
};

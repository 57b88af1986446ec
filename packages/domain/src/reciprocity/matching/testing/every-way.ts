import type { Week } from "../assign-week.ts";
import type { Assigned } from "../assigned.ts";
import type { Candidate } from "../candidate.ts";
import { fits, outForGood, outOf } from "../out.ts";
import { COSTS } from "../reason.ts";
import { costOf, reasonsFor } from "../reasons-for.ts";
import { daysLate, type Slot, weekOf } from "../slot.ts";
import type { Wanted } from "../wanted.ts";

export const minutesOf = (week: Week, visit: string): number =>
  week.wanted.find(({ id }) => id === visit)?.minutes ?? 0;

const UNMET = 10_000_000;

/** What a whole week costs, by the definition and not by the flow. */
export const wholeCost = (
  week: Week,
  assigned: ReadonlyArray<Pick<Assigned, "wanted" | "helper" | "slot">>,
): number => {
  let cost = 0;
  for (const wanted of week.wanted) {
    const one = assigned.find((found) => found.wanted === wanted.id);
    const helper = week.candidates.find(({ id }) => id === one?.helper);
    const at = wanted.slots.findIndex(
      ({ on, part }) => on === one?.slot.on && part === one.slot.part,
    );
    const wait = (daysLate(wanted.slots)[at] ?? 0) * wanted.hurry;
    cost += helper
      ? costOf(reasonsFor(helper, wanted, week.past)) + wait
      : UNMET * (1 + wanted.priority);
  }
  for (const { id } of week.candidates) {
    const own = assigned.filter(({ helper }) => helper === id);
    for (const [, { length }] of Map.groupBy(own, ({ slot }) => weekOf(slot))) {
      for (let nth = 0; nth < length; nth += 1) cost += COSTS.furtherVisit * nth;
    }
  }
  return cost;
};

interface Way {
  readonly wanted: string;
  readonly helper: Candidate;
  readonly slot: Slot;
}

/** How many minutes a visit takes of a part of a helper's day. */
type Taking = (helper: Candidate, slot: Slot, wanted: Pick<Wanted, "minutes">) => number;

const asLongAsItIs: Taking = (_, __, { minutes }) => minutes;

/** Every visit as long as the longest that could go to the same part of the same helper's day. */
export const asLongAsTheLongest =
  (week: Week): Taking =>
  (helper, slot) =>
    Math.max(
      ...week.wanted
        .filter((one) => one.slots.some(({ on, part }) => on === slot.on && part === slot.part))
        .filter((one) => outForGood(helper, one) === null && fits(helper, slot, one.minutes))
        .map(({ minutes }) => minutes),
    );

/** All ways to give a week out, one after the other: for small weeks only. */
const everyWay = (
  week: Week,
  taking: Taking,
  tell: (ways: ReadonlyArray<Pick<Assigned, "wanted" | "helper" | "slot">>) => void,
): void => {
  const ways: Array<Way> = [];
  const room = (helper: Candidate, slot: Slot, wanted: Wanted): boolean => {
    const own = ways.filter((way) => way.helper === helper && weekOf(way.slot) === weekOf(slot));
    const there = own.filter((way) => way.slot.on === slot.on && way.slot.part === slot.part);
    const lengths = there.map((way) => minutesOf(week, way.wanted));
    const minutes = [...lengths, wanted.minutes].reduce(
      (sum, long) => sum + taking(helper, slot, { minutes: long }),
      0,
    );
    return own.length < helper.profile.mostVisits && fits(helper, slot, minutes);
  };
  const attempt = (at: number) => {
    const wanted = week.wanted[at];
    if (!wanted) return tell(ways.map((way) => ({ ...way, helper: way.helper.id })));
    attempt(at + 1);
    for (const helper of week.candidates) {
      if (outOf(helper, wanted)) continue;
      for (const slot of wanted.slots) {
        if (!fits(helper, slot, wanted.minutes) || !room(helper, slot, wanted)) continue;
        ways.push({ wanted: wanted.id, helper, slot });
        attempt(at + 1);
        ways.pop();
      }
    }
  };
  attempt(0);
};

/** The least that any way costs, by trying all of them. */
export const bestCost = (week: Week, taking: Taking = asLongAsItIs): number => {
  let best = Number.POSITIVE_INFINITY;
  everyWay(week, taking, (ways) => {
    best = Math.min(best, wholeCost(week, ways));
  });
  return best;
};

/** The most visits that any way makes. */
export const mostVisits = (week: Week): number => {
  let most = 0;
  everyWay(week, asLongAsItIs, ({ length }) => {
    most = Math.max(most, length);
  });
  return most;
};

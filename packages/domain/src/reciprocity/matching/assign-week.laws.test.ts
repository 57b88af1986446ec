// Every week that is assigned is feasible, as good as the best of all ways where visits are equally
// long, and the same in whatever order the village names its people.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignWeek, type Week } from "./assign-week.ts";
import type { Assigned, Assignment } from "./assigned.ts";
import type { Candidate } from "./candidate.ts";
import { fits, freeMinutes, outForGood, outOf } from "./out.ts";
import { COSTS } from "./reason.ts";
import { costOf, reasonsFor } from "./reasons-for.ts";
import { reassign } from "./reassign.ts";
import { daysLate, type Slot, weekOf } from "./slot.ts";
import { someWeek } from "./testing/week.ts";
import type { Wanted } from "./wanted.ts";

const anyMinutes = fc.constantFrom(20, 30, 45, 60);
const sameMinutes = fc.constant(30);

const minutesOf = (week: Week, visit: string): number =>
  week.wanted.find(({ id }) => id === visit)?.minutes ?? 0;

/** That nobody has more than they declared, and that whoever comes may and can. */
const expectFeasible = (week: Week, { assigned }: Assignment) => {
  for (const one of assigned) {
    const helper = week.candidates.find(({ id }) => id === one.helper);
    const wanted = week.wanted.find(({ id }) => id === one.wanted);
    if (!helper || !wanted) throw new Error("somebody who is not there");
    expect(outForGood(helper, wanted)).toBeNull();
    expect(wanted.slots).toContainEqual(one.slot);
  }
  for (const helper of week.candidates) {
    const own = assigned.filter((one) => one.helper === helper.id);
    for (const [, ofWeek] of Map.groupBy(own, ({ slot }) => weekOf(slot))) {
      expect(ofWeek.length).toBeLessThanOrEqual(helper.profile.mostVisits);
    }
    for (const [, there] of Map.groupBy(own, ({ slot }) => `${slot.on} ${slot.part}`)) {
      const minutes = there.reduce((sum, { wanted }) => sum + minutesOf(week, wanted), 0);
      const [first] = there;
      if (first) expect(minutes).toBeLessThanOrEqual(freeMinutes(helper, first.slot));
    }
  }
};

const UNMET = 10_000_000;

/** What a whole week costs, by the definition and not by the flow. */
const wholeCost = (
  week: Week,
  assigned: ReadonlyArray<Pick<Assigned, "wanted" | "helper" | "slot">>,
) => {
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

/** The least that any way costs, by trying all of them. */
const bestCost = (week: Week): number => {
  let best = Number.POSITIVE_INFINITY;
  const ways: Array<Way> = [];
  const room = (helper: Candidate, slot: Slot, wanted: Wanted): boolean => {
    const own = ways.filter((way) => way.helper === helper && weekOf(way.slot) === weekOf(slot));
    const there = own.filter((way) => way.slot.on === slot.on && way.slot.part === slot.part);
    const taken = there.reduce((sum, way) => sum + minutesOf(week, way.wanted), 0);
    return own.length < helper.profile.mostVisits && fits(helper, slot, taken + wanted.minutes);
  };
  const attempt = (at: number) => {
    const wanted = week.wanted[at];
    if (!wanted) {
      const cost = wholeCost(
        week,
        ways.map((way) => ({ ...way, helper: way.helper.id })),
      );
      best = Math.min(best, cost);
      return;
    }
    attempt(at + 1);
    for (const helper of week.candidates) {
      if (outOf(helper, wanted)) continue;
      for (const slot of wanted.slots) {
        if (!room(helper, slot, wanted)) continue;
        ways.push({ wanted: wanted.id, helper, slot });
        attempt(at + 1);
        ways.pop();
      }
    }
  };
  attempt(0);
  return best;
};

describe("an assigned week", () => {
  it("is feasible: never above declared time or most visits, and nobody who may not", () => {
    fc.assert(
      fc.property(someWeek({ visits: 12, helpers: 6, minutes: anyMinutes }), (week) => {
        const done = assignWeek(week);
        expectFeasible(week, done);
        expect(done.assigned.length + done.open.length).toBe(week.wanted.length);
      }),
    );
  });

  it("leaves nobody without who still fits in", () => {
    fc.assert(
      fc.property(someWeek({ visits: 10, helpers: 4, minutes: anyMinutes }), (week) => {
        const { assigned, open } = assignWeek(week);
        const candidates = week.candidates.map((one) => ({
          ...one,
          committed: assigned
            .filter(({ helper }) => helper === one.id)
            .map(({ slot, wanted }) => ({ ...slot, minutes: minutesOf(week, wanted) })),
        }));
        for (const { wanted: id, why } of open) {
          const wanted = week.wanted.find((one) => one.id === id);
          expect(candidates.every((one) => wanted && outOf(one, wanted) !== null)).toBe(true);
          expect(why.reduce((sum, { helpers }) => sum + helpers, 0)).toBe(candidates.length);
        }
      }),
    );
  });

  it("costs what the best of all ways costs, where visits are equally long", () => {
    fc.assert(
      fc.property(someWeek({ visits: 5, helpers: 3, minutes: sameMinutes }), (week) => {
        expect(wholeCost(week, assignWeek(week).assigned)).toBe(bestCost(week));
      }),
      { numRuns: 300 },
    );
  });

  it("is the same in whatever order people and visits come", () => {
    const shuffled = someWeek({ visits: 8, helpers: 5, minutes: anyMinutes }).chain((week) =>
      fc.record({
        week: fc.constant(week),
        wanted: fc.shuffledSubarray(week.wanted, { minLength: week.wanted.length }),
        candidates: fc.shuffledSubarray(week.candidates, { minLength: week.candidates.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ week, wanted, candidates }) => {
        expect(assignWeek({ ...week, wanted, candidates })).toEqual(assignWeek(week));
      }),
    );
  });
});

describe("a week in which somebody falls ill", () => {
  it("stays feasible, and leaves all others alone who are not needed", () => {
    fc.assert(
      fc.property(someWeek({ visits: 8, helpers: 5, minutes: anyMinutes }), (week) => {
        const before = assignWeek(week);
        const [ill] = week.candidates;
        if (!ill) return;
        const after = reassign({ ...week, assigned: before.assigned, gone: ill.id });
        const others = week.candidates.filter(({ id }) => id !== ill.id);
        expectFeasible({ ...week, candidates: others }, after);
        const freed = before.assigned.filter(({ helper }) => helper === ill.id).length;
        const moved = after.changed.filter((visit) =>
          before.assigned.some(({ wanted, helper }) => wanted === visit && helper !== ill.id),
        );
        expect(moved.length).toBeLessThanOrEqual(freed);
        expect(after.assigned.length + after.open.length).toBe(before.assigned.length);
      }),
    );
  });
});

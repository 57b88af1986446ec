// Every week that is assigned is feasible, as good as the best of all ways where visits are equally
// long, and the same in whatever order the village names its people.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignWeek, type Week } from "./assign-week.ts";
import type { Assignment } from "./assigned.ts";
import { freeMinutes, outForGood, outOf } from "./out.ts";
import { reassign } from "./reassign.ts";
import { weekOf } from "./slot.ts";
import {
  asLongAsTheLongest,
  bestCost,
  minutesOf,
  mostVisits,
  wholeCost,
} from "./testing/every-way.ts";
import { candidate, MONDAY, NO_PAST, someWeek, visit } from "./testing/week.ts";

const anyMinutes = fc.constantFrom(20, 30, 45, 60);
const sameMinutes = fc.constant(30);

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

  it("costs no more than the best of all ways in which visits last as long as the longest there", () => {
    fc.assert(
      fc.property(someWeek({ visits: 5, helpers: 3, minutes: anyMinutes }), (week) => {
        const cost = wholeCost(week, assignWeek(week).assigned);
        expect(cost).toBeLessThanOrEqual(bestCost(week, asLongAsTheLongest(week)));
        expect(cost).toBeGreaterThanOrEqual(bestCost(week));
      }),
      { numRuns: 300 },
    );
  });

  it("makes at least one visit of 1 + ⌈longest ÷ shortest⌉ that could be made", () => {
    fc.assert(
      fc.property(someWeek({ visits: 6, helpers: 2, minutes: anyMinutes }), (week) => {
        const lengths = week.wanted.map(({ minutes }) => minutes);
        const times = Math.ceil(Math.max(...lengths) / Math.min(...lengths));
        const { length } = assignWeek(week).assigned;
        expect(week.wanted.length === 0 || length * (1 + times) >= mostVisits(week)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("can make fewer visits than the best way where lengths differ", () => {
    const wanted = [visit("v1", { minutes: 45 })];
    for (const id of ["v2", "v3", "v4"]) wanted.push(visit(id, { minutes: 20 }));
    const week: Week = { wanted, candidates: [candidate("p1")], past: NO_PAST };
    const { assigned } = assignWeek(week);
    expect(assigned[0]?.slot.on).toBe(MONDAY);
    expect([assigned.length, mostVisits(week)]).toEqual([1, 3]);
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

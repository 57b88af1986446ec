// What the radar proposes closes gaps and nothing else, never takes more than helpers declared, and
// closes of the first gaps as many as any way could.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RiskClass } from "../../elders/index.ts";
import { ResidentId } from "../../people/index.ts";
import { addDays } from "../../time/index.ts";
import type { Candidate } from "../matching/candidate.ts";
import { freeMinutes } from "../matching/out.ts";
import { weekOf } from "../matching/slot.ts";
import { candidate, MONDAY, NO_PAST, visit } from "../matching/testing/week.ts";
import { closeGaps } from "./close-gaps.ts";
import { type Awaited, nextGap } from "./next-gap.ts";

const LAST = addDays(MONDAY, 13);
const day = fc.integer({ min: 0, max: 13 }).map((days) => addDays(MONDAY, days));
const awaited = (most: number) =>
  fc
    .array(
      fc.record({
        risk: fc.constantFrom<RiskClass>("high", "key", "general"),
        lastSeen: fc.option(fc.integer({ min: 1, max: 95 }).map((ago) => addDays(MONDAY, -ago))),
        planned: fc.uniqueArray(day, { maxLength: 1 }),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((all) => all.map((one, nth): Awaited => ({ ...one, elder: ResidentId.make(`e${nth}`) })));
const helpers = fc
  .array(
    fc.record({
      weekday: fc.constantFrom(1 as const, 3 as const, 5 as const),
      minutes: fc.constantFrom(30, 60),
      mostVisits: fc.integer({ min: 1, max: 2 }),
    }),
    { maxLength: 3 },
  )
  .map((all) =>
    all.map(({ weekday, minutes, mostVisits }, nth): Candidate => {
      const times = [{ weekday, part: "morning" as const, minutes }];
      return candidate(`p${nth}`, {
        profile: { ...candidate("p").profile, times, mostVisits },
      });
    }),
  );
const { id: _, slots: __, priority: ___, hurry: ____, ...VISIT } = visit("v");
const close = (all: ReadonlyArray<Awaited>, candidates: ReadonlyArray<Candidate>) => {
  const asked = ({ elder }: { elder: ResidentId }) => ({
    ...VISIT,
    elder: { ...VISIT.elder, id: elder },
  });
  return closeGaps({ awaited: all, candidates, past: NO_PAST, visit: asked }, MONDAY, LAST);
};

/** How many first gaps can be closed at most, by trying all ways. */
const mostClosed = (all: ReadonlyArray<Awaited>, candidates: ReadonlyArray<Candidate>): number => {
  const gaps = all.flatMap((one) => nextGap(one, MONDAY, LAST) ?? []);
  const days = Array.from({ length: 14 }, (_one, at) => addDays(MONDAY, at));
  const taken = new Map<string, number>();
  const best = (at: number): number => {
    const gap = gaps[at];
    if (!gap) return 0;
    let most = best(at + 1);
    for (const { id, ...helper } of candidates) {
      for (const on of days) {
        if (on < gap.from || on > gap.to) continue;
        const [spot, week] = [`${id} ${on}`, `${id} ${weekOf({ on })}`];
        const free = freeMinutes({ id, ...helper }, { on, part: "morning" });
        const [there, had] = [taken.get(spot) ?? 0, taken.get(week) ?? 0];
        if ((there + 1) * VISIT.minutes > free || had >= helper.profile.mostVisits) continue;
        taken.set(spot, there + 1).set(week, had + 1);
        most = Math.max(most, 1 + best(at + 1));
        taken.set(spot, there).set(week, had);
      }
    }
    return most;
  };
  return best(0);
};

describe("the visits that the radar proposes", () => {
  it("each close a gap, and stay within what helpers declared", () => {
    fc.assert(
      fc.property(awaited(8), helpers, (all, candidates) => {
        const { visits } = close(all, candidates);
        for (const one of all) {
          const own = visits.filter(({ gap }) => gap.elder === one.elder);
          for (const { gap, assigned } of own) {
            expect(assigned.slot.on >= gap.from && assigned.slot.on <= gap.to).toBe(true);
          }
          const days = [...one.planned, ...own.map(({ assigned }) => assigned.slot.on)];
          expect(new Set(days).size).toBe(days.length);
        }
        for (const helper of candidates) {
          const own = visits.filter(({ assigned }) => assigned.helper === helper.id);
          for (const [, { length }] of Map.groupBy(own, ({ assigned }) => weekOf(assigned.slot))) {
            expect(length).toBeLessThanOrEqual(helper.profile.mostVisits);
          }
          for (const [, there] of Map.groupBy(own, ({ assigned }) => assigned.slot.on)) {
            const [first] = there;
            const free = first ? freeMinutes(helper, first.assigned.slot) : 0;
            expect(there.length * VISIT.minutes).toBeLessThanOrEqual(free);
          }
        }
      }),
    );
  });

  it("close of the first gaps as many as any way could", () => {
    fc.assert(
      fc.property(awaited(4), helpers, (all, candidates) => {
        const { visits, left } = close(all, candidates);
        const first = new Set(all.flatMap((one) => nextGap(one, MONDAY, LAST)?.elder ?? []));
        const unmet = new Set(left.map(({ gap }) => gap.elder));
        const met = new Set(visits.map(({ gap }) => gap.elder));
        expect([...first].every((one) => met.has(one) || unmet.has(one))).toBe(true);
        expect(met.size).toBe(mostClosed(all, candidates));
      }),
    );
  });

  it("leave nothing to close where there are helpers enough", () => {
    fc.assert(
      fc.property(awaited(5), (all) => {
        const times = ([1, 2, 3, 4, 5, 6, 7] as const).map(
          (weekday) => ({ weekday, part: "morning", minutes: 300 }) as const,
        );
        const profile = { ...candidate("p").profile, times, mostVisits: 50 };
        const { visits, left } = close(all, [candidate("p", { profile })]);
        expect(left).toEqual([]);
        for (const one of all) {
          const own = visits.filter(({ gap }) => gap.elder === one.elder);
          const planned = [...one.planned, ...own.map(({ assigned }) => assigned.slot.on)];
          expect(nextGap({ ...one, planned }, MONDAY, LAST)).toBeNull();
        }
      }),
    );
  });
});

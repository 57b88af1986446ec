import { ResidentId } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { countedIds } from "../ids.ts";
import { village } from "../village/village.ts";
import { WAYS, type Way } from "./assumptions.ts";
import { outcomeOf } from "./outcome.ts";
import { yearOfCare } from "./year-of-care.ts";

const MONDAY = CalendarDate.make("2026-03-02");
const settlement = village({ seed: 11, on: MONDAY, ids: countedIds(), size: 120 });
const year = (way: Way, seed = 11) => yearOfCare(settlement, { seed, way, monday: MONDAY });

describe("a year of care in a model village", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(outcomeOf(year("withPoints"))).toEqual(outcomeOf(year("withPoints")));
    expect(outcomeOf(year("withPoints", 12))).not.toEqual(outcomeOf(year("withPoints")));
  });

  it.each(WAYS)("settles every wish once, %s", (way) => {
    const { answered, visits } = year(way);
    const ids = answered.map(({ wish }) => wish.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(answered.filter(({ by }) => by === "neighbour")).toHaveLength(visits.length);
    for (const { days, by } of answered) {
      expect(days === null).toBe(by === null);
      if (days !== null) expect(days).toBeGreaterThanOrEqual(0);
    }
  });

  it("knows no neighbours without mutual aid, and reaches more elders with it", () => {
    const alone = outcomeOf(year("alone"));
    const together = outcomeOf(year("mutualAid"));
    expect(alone.visits).toBe(0);
    expect(alone.withoutTie).toBe(alone.elders);
    expect(together.withoutTie).toBeLessThan(alone.withoutTie);
    expect(together.answered).toBeGreaterThan(alone.answered);
  });

  it("lets nobody help themselves", () => {
    for (const { helper, elder } of year("withPoints").visits) {
      expect(ResidentId.make(helper)).not.toBe(elder);
    }
  });
});

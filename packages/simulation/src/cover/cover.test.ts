import { describe, expect, it } from "vitest";
import { coherence } from "../world/coherence.ts";
import { monthSums, seenAt } from "./seen-at.ts";
import { cohortsOf, forecastsOf, twoYears } from "./two-years.ts";

/** `pnpm simulate` prints the same figures of the village of seed 20260305. */
describe.each([
  [1, 120],
  [20_260_305, 200],
])("够不够兑 in two years of the village of seed %i with %i households", (seed, size) => {
  const world = twoYears(seed, size);
  const forecasts = forecastsOf(world);

  it("leaves a coherent village in which points ended", () => {
    expect(coherence(world)).toEqual([]);
    expect(monthSums(world, world.journal).some(({ expired }) => expired > 0)).toBe(true);
  });

  it("reads as outstanding on a day what its months leave, and no more", () => {
    const { months, outstanding } = seenAt(world, "2025-06");
    const held = outstanding.reduce((sum, { amount }) => sum + amount, 0);
    expect(held).toBe(months.at(-1)?.outstanding);
  });

  it.each(forecasts)("told of $ahead months from $from between the slow and the busy", (one) => {
    const { expected, redeemed } = one;
    expect(redeemed).toBeGreaterThanOrEqual(expected.low);
    expect(redeemed).toBeLessThanOrEqual(expected.high);
  });

  it("told how long the means last, between the busy and the slow", () => {
    const ended = forecasts.flatMap(({ lasted, runway }) =>
      lasted === null ? [] : [{ lasted, runway }],
    );
    for (const { lasted, runway } of ended) {
      expect(lasted).toBeGreaterThanOrEqual(runway.high ?? Number.POSITIVE_INFINITY);
      expect(lasted).toBeLessThanOrEqual(runway.low ?? Number.POSITIVE_INFINITY);
    }
    expect(ended.length).toBeGreaterThan(0);
  });

  it("never took for likely less than came to be redeemed of what was held", () => {
    const cohorts = cohortsOf(world);
    expect(cohorts.length).toBe(3);
    for (const { likely, redeemed } of cohorts) {
      expect(redeemed).toBeLessThanOrEqual(likely.middle);
    }
  });
});

import { describe, expect, it } from "vitest";
import { axisOf } from "./axis.ts";
import { heightAt, placesOf } from "./bars.ts";

describe("an axis", () => {
  it.each([
    { name: "nothing", values: [], ticks: [0, 1] },
    { name: "one", values: [0, 1], ticks: [0, 1] },
    { name: "a full step", values: [100], ticks: [0, 20, 40, 60, 80, 100] },
    { name: "between the steps", values: [30, 127], ticks: [0, 50, 100, 150] },
    { name: "thousands", values: [4_321], ticks: [0, 1_000, 2_000, 3_000, 4_000, 5_000] },
  ])("has whole steps for $name", ({ values, ticks }) => {
    expect(axisOf(values)).toEqual({ top: ticks.at(-1), ticks });
  });
});

describe("bars", () => {
  const ground = { width: 660, height: 300, left: 50, top: 10, right: 10, bottom: 40 };
  const axis = axisOf([100]);
  const months = (count: number) =>
    Array.from({ length: count }, (_, nth) => ({ name: `${nth + 1}月`, values: [100, 50] }));

  it("stand on the ground and reach the height of their values", () => {
    const [place] = placesOf(months(1), axis, ground);
    expect(place?.bars.map(({ y, height }) => [y, height])).toEqual([
      [10, 250],
      [135, 125],
    ]);
    expect(heightAt(0, axis, ground)).toBe(260);
  });

  it("touch each other and never the neighbours, however many they are", () => {
    const bars = placesOf(months(60), axis, ground).flatMap((place) => place.bars);
    for (const [nth, bar] of bars.entries()) {
      const next = bars[nth + 1];
      if (next) expect(bar.x + bar.width).toBeLessThanOrEqual(next.x + 1e-9);
    }
  });

  it.each([
    { count: 6, named: 6 },
    { count: 36, named: 12 },
  ])("of $count places are named as far as there is room", ({ count, named }) => {
    const places = placesOf(months(count), axis, ground);
    expect(places.filter((place) => place.named)).toHaveLength(named);
  });
});

import { describe, expect, it } from "vitest";
import { Points } from "../../points/index.ts";
import { RuleCode, reached, type Threshold } from "../index.ts";

const step = (title: string, least: number) => ({ least: Points.make(least), prize: { title } });
const one = step("一星", 100);
const two = step("二星", 300);
const three = step("三星", 600);
const stars: Threshold = {
  code: RuleCode.make("stars"),
  title: "星级志愿者",
  measure: "lifetime",
  steps: [one, two, three],
};

describe("a threshold", () => {
  it.each([
    { name: "below the first", amount: 99, step: null, next: { step: one, missing: 1 } },
    { name: "with nothing at all", amount: -20, step: null, next: { step: one, missing: 120 } },
    { name: "on the first", amount: 100, step: one, next: { step: two, missing: 200 } },
    { name: "between two", amount: 599, step: two, next: { step: three, missing: 1 } },
    { name: "far above the last", amount: 5000, step: three, next: null },
  ])("$name", ({ amount, step: expected, next }) => {
    expect(reached(stars, amount)).toEqual({ step: expected, next });
    const upsideDown = { ...stars, steps: stars.steps.toReversed() };
    expect(reached(upsideDown, amount)).toEqual({ step: expected, next });
  });
});

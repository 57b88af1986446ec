import { describe, expect, it } from "vitest";
import { giftSteps, Points, Scale } from "./index.ts";

describe("what is offered to be given", () => {
  it.each([
    {
      name: "round amounts that the balance covers",
      balance: 56,
      scale: 0,
      steps: [5, 10, 20, 50],
    },
    { name: "all of it, where that is round", balance: 10, scale: 0, steps: [1, 2, 5, 10] },
    { name: "less where there is little", balance: 3, scale: 0, steps: [1, 2] },
    { name: "no more than a hundred points", balance: 9_000, scale: 0, steps: [10, 20, 50, 100] },
    { name: "whole points where parts are counted", balance: 56, scale: 1, steps: [10, 20, 50] },
    { name: "nothing of a part of a point", balance: 9, scale: 1, steps: [] },
    { name: "nothing of nothing", balance: 0, scale: 0, steps: [] },
    { name: "nothing of a debt", balance: -5, scale: 0, steps: [] },
  ])("is $name", ({ balance, scale, steps }) => {
    expect(giftSteps(Points.make(balance), Scale.make(scale as 0))).toEqual(steps);
  });
});

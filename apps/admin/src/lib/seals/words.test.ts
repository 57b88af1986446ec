import { describe, expect, it } from "vitest";
import { groupsOf, sumsOf } from "./words.ts";

describe("the sums of a seal", () => {
  it("stand in the order in which people read them, without what is nothing", () => {
    const sums = {
      "points.redeemed": 30,
      "points.issued": 100,
      "points.outstanding": 70,
      "points.pool": 0,
      "time.issued": 90,
      "time.exchanged": 90,
    };
    expect(sumsOf(sums)).toEqual([
      { word: "一共发出", points: 100, time: 90 },
      { word: "在村民和小组手里", points: 70, time: 0 },
      { word: "换东西用掉", points: 30, time: 0 },
      { word: "折换", points: 0, time: 90 },
    ]);
  });

  it("say that nothing was issued where nothing was", () => {
    expect(sumsOf({})).toEqual([{ word: "一共发出", points: 0, time: 0 }]);
  });
});

describe("a hash on paper", () => {
  it("goes in groups of four", () => {
    expect(groupsOf("ddb89be40380")).toEqual(["ddb8", "9be4", "0380"]);
  });
});

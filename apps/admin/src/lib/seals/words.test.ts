import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { sumsOf } from "./words.ts";

const { amount } = deskAt(new FakeServer());

describe("the sums of a seal", () => {
  it("stand in the order in which people read them, without what is nothing", () => {
    const sums = {
      "points.redeemed": 30,
      "points.issued": 100,
      "points.outstanding": 70,
      "points.pool": 0,
      "time.issued": 0,
    };
    expect(sumsOf(sums, amount)).toEqual([
      { word: "积分一共发出", amount: "100分" },
      { word: "积分在村民和小组手里", amount: "70分" },
      { word: "积分换东西用掉", amount: "30分" },
    ]);
  });

  it("tell time apart from points once there is any", () => {
    const sums = { "points.issued": 0, "time.issued": 90, "time.outstanding": 90 };
    expect(sumsOf(sums, amount).map(({ word, amount: sum }) => `${word} ${sum}`)).toEqual([
      "积分一共发出 0分",
      "时间币一共发出 90分钟",
      "时间币在村民和小组手里 90分钟",
    ]);
  });
});

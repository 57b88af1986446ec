import { describe, expect, it } from "vitest";
import { pricedIn, rewardFor } from "./index.ts";
import { catalogOf, serviceOf } from "./testing/documents.ts";

describe("the reward of a visit", () => {
  it.each([
    { name: "none", but: {}, took: 30, is: [0, 0] },
    {
      name: "by the visit, however long",
      but: { reward: { points: 3, minutes: 30, per: "visit" } },
      took: 90,
      is: [3, 30],
    },
    {
      name: "by full units",
      but: { minutes: 60, reward: { points: 4, minutes: 60, per: "unit" } },
      took: 150,
      is: [8, 120],
    },
    {
      name: "by units of which none is full",
      but: { minutes: 60, reward: { points: 4, per: "unit" } },
      took: 59,
      is: [0, 0],
    },
  ])("$name", ({ but, took, is }) => {
    const { points, minutes } = rewardFor(serviceOf(but), { minutes: took });
    expect([points, minutes]).toEqual(is);
  });
});

describe("what can be bought", () => {
  it("is what has a price, with its ceiling", () => {
    const tiers = [{ age: 60, fen: 500 }];
    const catalog = catalogOf([
      {},
      { code: "bath", title: "助浴", price: { tiers, ceiling: 6000 } },
      { code: "hair", title: "理发", price: { tiers } },
    ]);
    expect(pricedIn(catalog)).toEqual([
      { code: "bath", title: "助浴", unit: "次", ceiling: 6000, catalog: 1 },
      { code: "hair", title: "理发", unit: "次", ceiling: null, catalog: 1 },
    ]);
  });
});

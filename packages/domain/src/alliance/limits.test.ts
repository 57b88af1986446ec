import { expect, it } from "vitest";
import { Points } from "../points/index.ts";
import { followShop, mostLeft, type ShopTerms } from "./index.ts";
import { entry, home, sold, TERMS, TODAY } from "./testing/shop.ts";

/** 王 took 20 points this month, 李 took 30. */
const SOLD = [
  sold("a", { points: Points.make(20) }),
  sold("b", { household: home("h-li"), points: Points.make(30) }),
];

it.each<[string, number | null, number | null, number | null]>([
  ["nothing limits", null, null, null],
  ["a household is limited", 60, null, 40],
  ["all together are limited", null, 60, 10],
  ["all have taken nearly everything", 60, 55, 5],
  ["the household has taken the most", 25, 500, 5],
  ["the limit was lowered below what was taken", 10, null, 0],
])("leaves to a household where %s", (_, householdMost, shopMost, left) => {
  const points = (limit: number | null) => (limit === null ? null : Points.make(limit));
  const limits = { householdMost: points(householdMost), shopMost: points(shopMost) };
  const terms: ShopTerms = { ...TERMS, ...limits };
  const book = followShop([entry({ _tag: "Agreed", terms }), ...SOLD]);
  expect(mostLeft(book, terms, home("h-wang"), TODAY)).toBe(left);
});

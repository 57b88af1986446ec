import { expect, it } from "vitest";
import { GoodId } from "./ids.ts";
import type { MovementKind } from "./stock.ts";
import { storeYear } from "./store-year.ts";

const rice = GoodId.make("rice");
const soap = GoodId.make("soap");
const moved = (good: GoodId, kinds: Partial<Record<MovementKind, number>>) =>
  Object.entries(kinds).map(([kind, pieces]) => ({ good, kind: kind as MovementKind, pieces }));

it.each<[string, Partial<Record<MovementKind, number>>, { redeemed: number; lost: number } | null]>(
  [
    ["came only", { purchase: 9, donation: 3 }, null],
    ["went for points", { purchase: 9, redemption: -4 }, { redeemed: 4, lost: 0 }],
    ["was brought back", { redemption: -4, return: 3 }, { redeemed: 1, lost: 0 }],
    [
      "broke, spoiled and was missed",
      { damage: -1, expiry: -2, count: -3 },
      { redeemed: 0, lost: 6 },
    ],
    ["was found again", { damage: -1, count: 5 }, null],
    ["went to a door or as an award", { gift: -2, award: -1, moved: -1 }, null],
  ],
)("tells of a good that %s", (_, kinds, said) => {
  expect(storeYear(moved(rice, kinds))).toEqual(said ? [{ good: rice, ...said }] : []);
});

it("puts what went most first, and of as many what was lost more", () => {
  const some = [...moved(soap, { redemption: -2, damage: -1 }), ...moved(rice, { redemption: -2 })];
  expect(storeYear(some).map(({ good }) => good)).toEqual([soap, rice]);
  expect(storeYear([...some, ...moved(rice, { redemption: -1 })])[0]?.good).toBe(rice);
});

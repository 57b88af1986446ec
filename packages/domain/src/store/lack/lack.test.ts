import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { HouseholdId } from "../../people/ids.ts";
import { Instant } from "../../time/instant.ts";
import type { Good } from "../good.ts";
import { GoodId } from "../ids.ts";
import { Pieces } from "../stock.ts";
import { askFor, thingsBeside } from "./ask-for.ts";
import { COMMON_THINGS } from "./common-thing.ts";
import { type Lack, LackId, type Wanting } from "./lack.ts";
import { tallyLacks } from "./tally.ts";

const NOVEMBER = Instant.make(Date.UTC(2026, 10, 27, 4));
/** 2026-12-01 in the village, still November in Greenwich. */
const DECEMBER = Instant.make(Date.UTC(2026, 10, 30, 17));

const EGGS: Good = {
  ...{ id: GoodId.make("eggs"), name: "鸡蛋", unit: "份", barcode: null, photo: null },
  ...{ onShelf: true, prices: [], onHand: Pieces.make(0) },
};
const THERE = { ...EGGS, onHand: Pieces.make(3) };

const eggs: Wanting = { _tag: "Good", good: EGGS.id };
const shoes: Wanting = { _tag: "Thing", thing: "shoes" };

const asking = (wanting: Wanting, at = NOVEMBER, household = "wang") => ({
  id: LackId.make(`${household}-${at}`),
  household: HouseholdId.make(household),
  wanting,
  at,
});

const asked = (...of: Parameters<typeof asking>): Lack =>
  Result.getOrThrow(askFor(asking(...of), { said: [], good: null }));

describe("asking for what is not there", () => {
  it.each([
    { name: "a good of which none are left", good: EGGS, said: [], says: "2026-11-27" },
    { name: "off the shelf", good: { ...THERE, onShelf: false }, said: [], says: "2026-11-27" },
    { name: "a good that is there", good: THERE, said: [], says: "OnTheShelf" },
    { name: "twice in a month", good: EGGS, said: [asked(eggs)], says: "AskedAlready" },
    { name: "another thing", good: EGGS, said: [asked(shoes)], says: "2026-11-27" },
    { name: "the next month", at: DECEMBER, good: EGGS, said: [asked(eggs)], says: "2026-12-01" },
  ])("$name", ({ at = NOVEMBER, good, said, says }) => {
    const answer = askFor(asking(eggs, at), { said, good });
    expect(Result.isSuccess(answer) ? answer.success.on : answer.failure._tag).toBe(says);
  });

  it("offers no common thing beside a good that is one, under whatever name", () => {
    const left = COMMON_THINGS.filter((thing) => thing !== "rice" && thing !== "shoes");
    expect(thingsBeside([{ name: "东北大米" }, { name: "雨鞋" }, { name: "脸盆" }])).toEqual(left);
  });
});

it("counts households by month and thing", () => {
  const lacks = [
    asked(shoes, NOVEMBER, "li"),
    asked(eggs),
    asked(shoes),
    asked(shoes, DECEMBER, "li"),
  ];
  expect(tallyLacks(lacks)).toEqual([
    { month: "2026-12", wanting: shoes, households: 1 },
    { month: "2026-11", wanting: shoes, households: 2 },
    { month: "2026-11", wanting: eggs, households: 1 },
  ]);
});

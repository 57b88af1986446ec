import { careOfHamlets, careOfHousehold, careOfHouseholds } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { beforeAll, expect, it } from "vitest";
import { families } from "../testing/families.ts";
import { answered, type House, openHouse, refused } from "../testing/house.ts";

onEveryEngine("what families can carry", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  it("is told of a family, over the years, and if somebody went", async () => {
    const keeper = await house.as("keeper");
    const all = await families(house, 2);
    const one = all.find(({ view }) => view.care.carers > 0);
    const carer = one?.view.care.reasons.find(({ role }) => role === "carer");
    if (!one || !carer) throw new Error("Nobody cares for anybody.");
    const params = { household: one.purse.household };
    const query = { away: carer.resident };
    const view = await answered(keeper.call(careOfHousehold, { params, query }));
    expect(view.now.carers).toBe(one.view.care.carers);
    expect(view.ifSo?.carers).toBe(view.now.carers - 1);
    expect(view.trend.at(-1)).toMatchObject({ on: "2026-11-23", carers: view.now.carers });
    expect(view.trend).toHaveLength(6);
    const stranger = all.find(({ view: { id } }) => id !== one.view.id)?.view.members[0];
    const wrong = keeper.call(careOfHousehold, {
      params,
      query: { away: stranger?.id ?? carer.resident },
    });
    expect(await refused(wrong)).toMatchObject({ status: 404 });
  });

  it("is summed for hamlets and the village, and listed with the heaviest first", async () => {
    const keeper = await house.as("keeper");
    const { village, hamlets, trend } = await answered(keeper.call(careOfHamlets, {}));
    expect(hamlets.reduce((sum, one) => sum + one.elders, 0)).toBe(village.elders);
    expect(trend.at(-1)).toMatchObject(village);
    const { rows, total } = await answered(keeper.call(careOfHouseholds, { query: {} }));
    expect(total).toBe(village.households);
    const order = ["nobody", "overloaded", "tight", "enough", "none"];
    const levels = rows.map(({ level }) => order.indexOf(level));
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    const query = { level: "nobody" } as const;
    const alone = await answered(keeper.call(careOfHouseholds, { query }));
    expect(alone.total).toBe(village.levels.nobody);
  });
});

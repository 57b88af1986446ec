import { cover } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { beforeAll, expect, it } from "vitest";
import { answered, type House, openHouse, refused } from "../testing/house.ts";
import { endow, purses } from "../testing/purse.ts";

onEveryEngine("cover", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const seen = async () => answered((await house.as("cadre")).call(cover, {}));
  const held = ({ outstanding }: Awaited<ReturnType<typeof seen>>) =>
    outstanding.reduce((sum, { amount }) => sum + amount, 0);

  it("counts the months without a gap, and counts as outstanding what the lots hold", async () => {
    const [home] = await purses(house);
    if (!home) throw new Error("The village has no households.");
    const before = await seen();
    await endow(house, home.id, 40);
    const after = await seen();
    expect(after.from).toBe("2026-11");
    expect(after.months).toEqual(before.months);
    expect(
      after.months.every(({ month }, nth, all) => nth === 0 || month > (all[nth - 1]?.month ?? "")),
    ).toBe(true);
    expect(held(after)).toBe(held(before) + 40);
  });

  it("tells of every good what it costs, what there is and what went", async () => {
    const { goods, days } = await seen();
    expect(days).toBe(90);
    expect(goods.length).toBeGreaterThan(0);
    expect(goods.every(({ onHand, price }) => onHand >= 0 && (price === null || price > 0))).toBe(
      true,
    );
  });

  it("is for who may see the fund", async () => {
    expect(await refused(house.nobody().call(cover, {}))).toMatchObject({ status: 401 });
  });
});

import { cover, coverAlert, receiveGift } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { LineCode } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { openLine } from "../testing/fund-line.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { endow, purses } from "../testing/purse.ts";

const LINE = LineCode.make("shelf");

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

  it("keeps income apart by line, and what is for one use alone apart from the rest", async () => {
    const cadre = await house.as("cadre");
    const line = {
      ...{ code: LINE, title: "积分超市", purpose: "进货", open: true, decision: "纪要9号" },
      ...{ plans: [{ year: 2026, fen: Fen.make(100_000) }], threshold: Fen.make(20_000) },
    };
    await openLine(house, line);
    for (const use of [null, "冬衣"]) {
      const gift = {
        ...{ source: "charity" as const, donor: null, line: LINE, place: "bank" as const },
        ...{ fen: Fen.make(5_000), on: localDate(NOW), instalment: null, note: "" },
        earmark: use === null ? null : { lines: [LINE] as const, use },
      };
      await answered(cadre.call(receiveGift, { body: { gift }, ...attempt() }));
    }
    const { lines, came } = await seen();
    expect(lines.find(({ code }) => code === LINE)).toMatchObject({ free: 5_000, buys: false });
    expect(came.filter((one) => one.line === LINE)).toEqual(
      [null, "冬衣"].map((use) => ({
        ...{ source: "charity", line: LINE, use, month: "2026-11", fen: 5_000 },
      })),
    );
  });

  it("says whether shelf and money end before more is bought", async () => {
    const { alert } = await answered((await house.as("cadre")).call(coverAlert, {}));
    if (alert !== null) expect(alert.months).toBeLessThan(alert.lead);
    expect(await refused((await house.as("keeper")).call(coverAlert, {}))).toMatchObject({
      status: 403,
    });
  });

  it("is for who may see the fund", async () => {
    expect(await refused(house.nobody().call(cover, {}))).toMatchObject({ status: 401 });
  });
});

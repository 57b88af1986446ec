import { donatePoints, giveStarters, starters } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { Points } from "@huzhu/domain/points";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { endow, expectSound, purses } from "../testing/purse.ts";

const EACH = Points.make(20);
const DECISION = "村委会11月20日会议纪要";

onEveryEngine("starter credits", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });
  const waiting = async () => {
    const query = { unit: "points" } as const;
    return answered((await house.as("cadre")).call(starters, { query }));
  };

  it("go once to elders who cannot give, as far as the pool goes, all of them or none", async () => {
    const cadre = await house.as("cadre");
    const [giver] = await purses(house);
    if (!giver) throw new Error("The village has no household.");
    const before = await waiting();
    expect(before.waiting.length).toBeGreaterThan(1);
    const elders = before.waiting.slice(-2).map(({ elder }) => elder);
    const body = { unit: "points", each: EACH, elders, decision: DECISION } as const;
    const short = Points.make(before.pool + 1);
    const dear = { ...body, each: short, elders: elders.slice(0, 1) };
    expect(await refused(cadre.call(giveStarters, { body: dear, ...attempt() }))).toMatchObject({
      tag: "PoolShort",
      fields: { short: 1 },
    });

    await endow(house, giver.id, 60);
    const donated = { from: giver.id, amount: Points.make(60), note: "" };
    await answered(cadre.call(donatePoints, { body: donated, ...attempt() }));
    const once = { body, ...attempt() };
    expect(await answered(cadre.call(giveStarters, once))).toEqual({ elders: 2, sum: 40 });
    await answered(cadre.call(giveStarters, once));
    const after = await waiting();
    expect(after).toMatchObject({ pool: before.pool + 20, had: before.had + 2 });
    expect(after.waiting.map(({ elder }) => elder)).not.toContain(elders[0]);
    expect(await refused(cadre.call(giveStarters, { body, ...attempt() }))).toMatchObject({
      tag: "NotWaitingForStarter",
    });
    await expectSound(house);
  });
});

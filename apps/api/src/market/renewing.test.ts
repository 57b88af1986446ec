import { admitProvider, correctProvider, type RequestOf, today } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { nextTerm } from "@huzhu/domain/market";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse } from "../testing/house.ts";

const TODAY = localDate(NOW);

onEveryEngine("an approval that ends", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  it("is on today's list of whoever oversees the market, until a new paper is there", async () => {
    const admin = await house.as("admin");
    const waiting = async () => (await answered(admin.call(today, {}))).approvalsEnding;
    const approval = { paper: "虚构乡民1", issuer: "云岭乡" };
    const term = { from: addDays(TODAY, -335), until: addDays(TODAY, 30) };
    const provider: RequestOf<typeof admitProvider>["body"]["provider"] = {
      ...{ name: "兴旺水电维修", kind: "professional", contact: "门市部" },
      ...{ resident: null, quotes: [], approval: { ...approval, ...term } },
    };
    const before = await waiting();
    const admitted = admin.call(admitProvider, { body: { provider }, ...attempt() });
    const params = await answered(admitted);
    expect(await waiting()).toBe(before + 1);
    expect((await answered((await house.as("keeper")).call(today, {}))).approvalsEnding).toBe(0);
    const renewed = { paper: "虚构乡民2", issuer: "云岭乡", ...nextTerm(term, TODAY) };
    const body = { provider: { ...provider, approval: renewed } };
    await answered(admin.call(correctProvider, { params, body, ...attempt() }));
    expect(await waiting()).toBe(before);
  });
});

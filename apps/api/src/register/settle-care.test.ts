import {
  callHelp,
  carePlans,
  helpRequests,
  leaveRegister,
  planVisit,
  saveCarePlan,
  visits,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ServiceCode } from "@huzhu/domain/catalog";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeEach, expect, it } from "vitest";
import { families } from "../testing/families.ts";
import { answered, attempt, type House, NOW, openHouse } from "../testing/house.ts";
import { type Carded, neighbours } from "../testing/neighbours.ts";
import { expectSound } from "../testing/purse.ts";

const TODAY = localDate(NOW);
const VISIT = ServiceCode.make("M01");
const AGAIN = { service: VISIT, every: 7, part: "any", from: TODAY, until: null } as const;

onEveryEngine("the care of who is no more", (engine) => {
  let house: House;
  let elder: Carded;
  let helper: Carded;
  beforeEach(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const homes = new Set((await families(house, 2)).map(({ purse }) => purse.household));
    const { elders, all } = await neighbours(house);
    const [first] = elders.filter(({ household }) => homes.has(household));
    const [second] = all.filter((one) => one.id !== first?.id && homes.has(one.household));
    if (!first || !second) throw new Error("The village has too few people.");
    [elder, helper] = [first, second];
    const cadre = await house.as("cadre");
    const plan = { ...AGAIN, elder: elder.id, helper: helper.helper };
    await answered(cadre.call(saveCarePlan, { body: { plan }, ...attempt() }));
    const visit = { elder: elder.id, service: VISIT, on: TODAY, part: "any" } as const;
    const body = { ...visit, helpers: [helper.helper] };
    await answered(cadre.call(planVisit, { body, ...attempt() }));
    const pressed = { kind: "talk", card: elder.card } as const;
    await answered((await house.kiosk()).call(callHelp, { body: pressed, ...attempt() }));
  });

  const die = async ({ id: resident }: Carded) => {
    const cadre = await house.as("cadre");
    const body = { on: TODAY, why: "病故", how: "died", head: null, heir: null } as const;
    await answered(cadre.call(leaveRegister, { params: { resident }, body, ...attempt() }));
  };
  const planned = async () => {
    const cadre = await house.as("cadre");
    return answered(cadre.call(visits, { query: { elder: elder.id } }));
  };
  const plans = async () => {
    const cadre = await house.as("cadre");
    return answered(cadre.call(carePlans, { query: { elder: elder.id } }));
  };

  it("ends with an elder: nobody is sent, nothing is looked for, no plan goes on", async () => {
    await die(elder);
    const cadre = await house.as("cadre");
    expect(await answered(cadre.call(helpRequests, {}))).toEqual([]);
    expect(await planned()).toMatchObject([
      { step: "CalledOff", helpers: [{ id: helper.helper }] },
    ]);
    expect(await plans()).toMatchObject([{ until: addDays(TODAY, -1) }]);
    await expectSound(house);
  });

  it("is looked for anew where a helper is no more", async () => {
    await die(helper);
    const cadre = await house.as("cadre");
    expect(await answered(cadre.call(helpRequests, {}))).toHaveLength(1);
    expect(await planned()).toMatchObject([{ step: "Planned", helpers: [] }]);
    expect(await plans()).toMatchObject([{ helper: null, until: null }]);
    await expectSound(house);
  });
});

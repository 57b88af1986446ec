import {
  bringIn,
  canteenDay,
  changeCanteen,
  type ElderRow,
  eater,
  elders,
  excuse,
  letIn,
  payIn,
  takeBackEntry,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { EntryId } from "@huzhu/domain/canteen";
import { ServiceCode } from "@huzhu/domain/catalog";
import { Fen } from "@huzhu/domain/money";
import { ResidentId } from "@huzhu/domain/people";
import { addDays, type CalendarDate, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

/** A Monday. */
const TODAY = localDate(NOW);
/** 老年食堂午餐 of the default catalog: 5 yuan, 3 from seventy, nothing from eighty on. */
const LUNCH = ServiceCode.make("C01");

onEveryEngine("the canteen", (engine) => {
  let house: House;
  let all: ReadonlyArray<ElderRow>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const cadre = await house.as("cadre");
    ({ rows: all } = await answered(cadre.call(elders, { query: {} })));
  });

  const taken = new Set<string>();
  /** An elder of an age whom no other test looks at. */
  const elderOf = (fits: (age: number) => boolean): ElderRow => {
    const found = all.find(({ id, age }) => fits(age) && !taken.has(id));
    if (!found) throw new Error("The village has no such elder.");
    taken.add(found.id);
    return found;
  };
  /** Somebody who pays for lunch. */
  const payer = (): ResidentId => elderOf((age) => age < 80).id;
  const coming = async (resident: ResidentId, on: CalendarDate = TODAY, service = LUNCH) => {
    const keeper = await house.as("keeper");
    return keeper.call(letIn, { params: { resident }, body: { service, on }, ...attempt() });
  };
  const came = async (resident: ResidentId, on?: CalendarDate) =>
    (await answered(coming(resident, on))).entry;
  const day = async (on: CalendarDate = TODAY) =>
    answered((await house.as("keeper")).call(canteenDay, { query: { on } }));
  const credit = async (resident: ResidentId) =>
    answered((await house.as("keeper")).call(eater, { params: { resident } }));

  it("writes down who came at the price of their age, and what they paid and brought", async () => {
    const keeper = await house.as("keeper");
    const { id: resident, age } = elderOf((years) => years < 80);
    const price = age < 70 ? 500 : 300;
    await came(resident);
    expect(await credit(resident)).toMatchObject({ credit: -price });
    const params = { resident };
    const again = attempt();
    const paying = { params, body: { fen: Fen.make(1_000) }, ...again };
    const paid = await answered(keeper.call(payIn, paying));
    expect(await answered(keeper.call(payIn, paying))).toEqual(paid);
    const rice = { params, body: { service: LUNCH, of: "米", many: 2 } };
    await answered(keeper.call(bringIn, { ...rice, ...attempt() }));
    const { credit: left, lines } = await credit(resident);
    expect(left).toBe(1_400 - price);
    expect(lines.map(({ said }) => said._tag)).toEqual(["BroughtIn", "PaidIn", "Came"]);
    await expectSound(house);
  });

  it("is free for the oldest", async () => {
    const resident = elderOf((age) => age >= 80).id;
    await came(resident);
    expect(await credit(resident)).toMatchObject({ credit: 0, lines: [{ said: { fen: 0 } }] });
  });

  it.each([
    ["twice a day", TODAY, LUNCH, "HadAlready"],
    ["tomorrow", addDays(TODAY, 1), LUNCH, "NotEatenYet"],
    ["on a Sunday", addDays(TODAY, -1), LUNCH, "NotServed"],
    ["to what is not served", TODAY, ServiceCode.make("M01"), "NotFound"],
  ] as const)("writes nobody down %s", async (_, on, service, tag) => {
    const resident = tag === "HadAlready" ? payer() : elderOf(() => true).id;
    if (tag === "HadAlready") await came(resident);
    expect(await refused(coming(resident, on, service))).toMatchObject({ tag });
  });

  it("takes a line back once, and shows it crossed out", async () => {
    const keeper = await house.as("keeper");
    const resident = payer();
    const entry = await came(resident);
    const params = { entry };
    await answered(keeper.call(takeBackEntry, { params, ...attempt() }));
    expect(await credit(resident)).toMatchObject({
      ...{ credit: 0, lines: [{ id: entry, undone: true }] },
    });
    expect(await refused(keeper.call(takeBackEntry, { params, ...attempt() }))).toMatchObject({
      status: 409,
      tag: "NothingToTakeBack",
    });
    const none = { entry: EntryId.make("none") };
    expect(await refused(keeper.call(takeBackEntry, { params: none, ...attempt() }))).toMatchObject(
      {
        status: 404,
      },
    );
    await came(resident);
  });

  it("knows who usually comes and is missing, and for how many to cook", async () => {
    const keeper = await house.as("keeper");
    const [one, other] = [payer(), payer()];
    for (const weeks of [1, 2, 3]) {
      await came(one, addDays(TODAY, -7 * weeks));
      await came(other, addDays(TODAY, -7 * weeks));
    }
    await came(one);
    const ids = (eaters: ReadonlyArray<{ readonly id: string }>) => eaters.map(({ id }) => id);
    const monday = await day();
    expect(ids(monday.came)).toContain(one);
    expect(ids(monday.missing)).toEqual([other]);
    const friday = await day(addDays(TODAY, -3));
    expect(friday.next).toMatchObject({ on: TODAY });
    expect(ids(friday.next?.expected ?? [])).toEqual([one, other].toSorted());
    const away = { on: TODAY, until: addDays(TODAY, 3), why: "去女儿家" };
    const request = { params: { resident: other }, body: away, ...attempt() };
    await answered(keeper.call(excuse, request));
    const after = await day();
    expect(after).toMatchObject({ missing: [], excused: [{ id: other }] });
  });

  it("says who owes too much, and what of it is a mistake of the form", async () => {
    const admin = await house.as("admin");
    const { policy } = await day();
    const strict = { ...policy, mostOwed: Fen.make(0) };
    const changing = (to: typeof policy) =>
      answered(admin.call(changeCanteen, { body: { policy: to }, ...attempt() }));
    expect(await changing(strict)).toEqual(strict);
    const { id: poor, age } = elderOf((years) => years < 80);
    expect(await refused(coming(poor))).toMatchObject({
      tag: "OwesTooMuch",
      sentence: `记上就欠${age < 70 ? 5 : 3}元了，最多只能欠0元，请先交钱`,
    });
    await changing(policy);
    const keeper = await house.as("keeper");
    const sent = await send(keeper, payIn, { params: [poor], body: { fen: -5 } });
    expect(sent).toMatchObject({ status: 400, error: { tag: "Malformed" } });
    const nobody = { resident: ResidentId.make("nobody") };
    expect(await refused(keeper.call(eater, { params: nobody }))).toMatchObject({ status: 404 });
  });

  it("is kept by whoever works there, and decided on by the admin", async () => {
    const keeper = await house.as("keeper");
    const { policy } = await day();
    expect(
      await refused(keeper.call(changeCanteen, { body: { policy }, ...attempt() })),
    ).toMatchObject({ status: 403 });
    const leader = await house.as("leader");
    expect(await refused(leader.call(canteenDay, { query: {} }))).toMatchObject({ status: 403 });
  });
});

import type { Visitor } from "@huzhu/client/visitor";
import {
  canteenDay,
  changeCanteen,
  excuse,
  letIn,
  mealsAtKiosk,
  pulse,
  type ResidentRow,
  signUpAtKiosk,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ServiceCode } from "@huzhu/domain/catalog";
import { CardNumber } from "@huzhu/domain/people";
import { localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { ALL, appointed, grownUps } from "../testing/proxies.ts";
import { expectSound } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

/** A Monday, at half past nine in the morning. */
const TODAY = localDate(NOW);
const LUNCH = ServiceCode.make("C01");

/** Goal: elders say at the kiosk whether they come to eat, and the cook knows for how many. */
onEveryEngine("signing up for a meal", (engine) => {
  let house: House;
  let kiosk: Visitor;
  let elders: ReadonlyArray<ResidentRow>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    kiosk = await house.kiosk();
    elders = (await grownUps(house)).filter(({ age, card }) => age >= 60 && card !== null);
  });
  let next = 0;
  const somebody = () => {
    const elder = elders[next];
    next += 1;
    if (!elder?.card) throw new Error("The village has too few elders with cards.");
    return { ...elder, card: elder.card };
  };
  type Body = Parameters<typeof kiosk.call<typeof signUpAtKiosk>>[1]["body"];
  const saying = (body: Omit<Body, "service">, service = LUNCH) =>
    kiosk.call(signUpAtKiosk, { body: { ...body, service }, ...attempt() });
  const day = async () =>
    answered((await house.as("keeper")).call(canteenDay, { query: { on: TODAY } }));
  const ids = (eaters: ReadonlyArray<{ readonly id: string }>) => eaters.map(({ id }) => id);

  it("shows what is cooked at the price of one's age, and the menu to everybody", async () => {
    const { card, age } = somebody();
    const fen = [80, 70, 0].findIndex((least) => age >= least);
    const meals = await answered(kiosk.call(mealsAtKiosk, { body: { card } }));
    expect(meals).toEqual([
      {
        ...{ service: LUNCH, title: "老年食堂午餐", dishes: "白菜豆腐、炒鸡蛋、米饭" },
        ...{ until: 10, fen: [0, 300, 500][fen], coming: null, open: true },
      },
    ]);
    const body = { build: "", inUse: false, cardAt: null, atHome: false };
    const { meals: menu } = await answered(kiosk.call(pulse, { body }));
    expect(menu).toEqual([
      { service: LUNCH, title: "老年食堂午餐", dishes: "白菜豆腐、炒鸡蛋、米饭", until: 10 },
    ]);
  });

  it("counts the last word of the day for the cook, once for a word sent twice", async () => {
    const { id, card, name } = somebody();
    expect(await answered(saying({ card, coming: true }))).toMatchObject({ coming: true });
    const after = await day();
    expect(ids(after.expected)).toContain(id);
    expect(ids(after.signedUp)).toContain(id);
    expect(ids(after.missing)).toContain(id);
    const body = { card, service: LUNCH, coming: false };
    const request = { body, ...attempt() };
    const first = await answered(kiosk.call(signUpAtKiosk, request));
    expect(await answered(kiosk.call(signUpAtKiosk, request))).toEqual(first);
    const then = await day();
    expect(ids(then.expected)).not.toContain(id);
    expect(ids(then.excused)).toContain(id);
    const own = then.lines.filter(({ resident }) => resident === id);
    expect(own.map(({ said }) => said)).toMatchObject([{ coming: false }, { coming: true }]);
    expect(own[0]).toMatchObject({ writer: name, by: { _tag: "ByElder" } });
    await expectSound(house);
  });

  it("takes back an excuse of some days for today", async () => {
    const { id, card } = somebody();
    const keeper = await house.as("keeper");
    const body = { on: TODAY, until: TODAY, why: "走亲戚" };
    await answered(keeper.call(excuse, { params: { resident: id }, body, ...attempt() }));
    expect(ids((await day()).excused)).toContain(id);
    await answered(saying({ card, coming: true }));
    expect(ids((await day()).expected)).toContain(id);
  });

  it("is done for somebody by whom they let ask, and says who it was", async () => {
    const [elder, other] = [somebody(), somebody()];
    const { id: mandate } = await appointed(house, elder, other);
    await answered(saying({ card: other.card, mandate, coming: true }));
    const { lines } = await day();
    expect(lines.find(({ resident }) => resident === elder.id)).toMatchObject({
      writer: other.name,
      by: { _tag: "ByProxy", proxy: other.id },
    });
    const third = somebody();
    const seeing = await appointed(house, third, other, { ...ALL, ask: false });
    const stood = { card: other.card, mandate: seeing.id };
    expect(await refused(saying({ ...stood, coming: true }))).toMatchObject({
      status: 403,
      tag: "OutOfScope",
    });
    expect(await refused(kiosk.call(mealsAtKiosk, { body: stood }))).toMatchObject({
      tag: "OutOfScope",
    });
  });

  it.each([
    ["after eating", "HadAlready"],
    ["for what is not cooked", "NotFound"],
  ] as const)("is refused %s", async (_, tag) => {
    const { id, card } = somebody();
    if (tag === "HadAlready") {
      const keeper = await house.as("keeper");
      const body = { service: LUNCH, on: TODAY };
      await answered(keeper.call(letIn, { params: { resident: id }, body, ...attempt() }));
    }
    const service = tag === "NotFound" ? ServiceCode.make("M01") : LUNCH;
    expect(await refused(saying({ card, coming: true }, service))).toMatchObject({ tag });
  });

  it("is told kindly to tell the cook once the hour has come", async () => {
    const { card } = somebody();
    const admin = await house.as("admin");
    const { policy } = await day();
    const change = (to: typeof policy) =>
      answered(admin.call(changeCanteen, { body: { policy: to }, ...attempt() }));
    await change({ ...policy, signUpUntil: 9 });
    const [meal] = await answered(kiosk.call(mealsAtKiosk, { body: { card } }));
    expect(meal).toMatchObject({ open: false, until: 9 });
    expect(await refused(saying({ card, coming: true }))).toMatchObject({
      ...{ status: 422, tag: "TooLateToSignUp", fields: { until: 9 } },
    });
    await change({ ...policy, weekdays: [7] });
    expect(await refused(saying({ card, coming: true }))).toMatchObject({ tag: "NotServed" });
    expect(await answered(kiosk.call(mealsAtKiosk, { body: { card } }))).toEqual([]);
    await change(policy);
  });

  it("needs a card that counts, a kiosk, and a word", async () => {
    expect(
      await refused(saying({ card: CardNumber.make("0000000000"), coming: true })),
    ).toMatchObject({
      tag: "CardUnknown",
    });
    const { card } = somebody();
    const half = await send(kiosk, signUpAtKiosk, { body: { card, service: LUNCH } });
    expect(half).toMatchObject({ status: 400, error: { tag: "Malformed" } });
    const keeper = await house.as("keeper");
    const body = { card, service: LUNCH, coming: true };
    expect(await refused(keeper.call(signUpAtKiosk, { body, ...attempt() }))).toMatchObject({
      status: 401,
    });
  });
});

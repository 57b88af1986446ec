import type { Visitor } from "@huzhu/client/visitor";
import {
  adoptRulebook,
  agreeWithShop,
  exchangeGoods,
  moveStock,
  presentCard,
  redeemAtCounter,
  redeemAtKiosk,
  redeemingTerms,
  redemptionTill,
  rulebooks,
  sellAtShop,
  suggestedPrice,
  undoRedemption,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { Fen } from "@huzhu/domain/money";
import type { CardNumber, HouseholdId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import type { RedemptionPolicy } from "@huzhu/domain/rulebook";
import { GoodId } from "@huzhu/domain/store";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { decidedOn } from "../testing/decided-on.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { balanceAt, cardHolders, enrich, shelve } from "../testing/till.ts";

const DAY = 86_400_000;
const PRICE = Points.make(30);

/** The village of the tests begins on a Monday. */
const [MONDAY, TUESDAY] = [1, 2];

onEveryEngine("the village's rules of redeeming", (engine) => {
  let house: House;
  let kiosk: Visitor;
  let people: ReadonlyArray<{ readonly card: CardNumber; readonly household: HouseholdId }>;
  let next = 0;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    kiosk = await house.kiosk();
    const holders = await cardHolders(house);
    await enrich(house, holders);
    people = holders.flatMap(({ card, household }) => (card ? [{ card, household }] : []));
  });

  beforeEach(() => rule({}));

  const rule = async (redemption: RedemptionPolicy) => {
    const admin = await house.as("admin");
    const rulebook = {
      format: "huzhu-rulebook-1" as const,
      title: "测试细则",
      version: (await answered(admin.call(rulebooks, {}))).length + 1,
      effectiveFrom: localDate(house.world.now()),
      scale: 0 as const,
      rules: [],
      redemption,
    };
    await answered(admin.call(adoptRulebook, { body: decidedOn(rulebook), ...attempt() }));
  };
  const somebody = () => {
    const found = people[next++ % people.length];
    if (!found) throw new Error("The village has too few cards.");
    return found;
  };
  const soap = async (pieces = 9) => {
    const { id } = await shelve(house, { price: PRICE, pieces });
    return [{ good: id, pieces: 1, shownPrice: PRICE }];
  };
  const atKiosk = async (card: CardNumber) =>
    kiosk.call(redeemAtKiosk, { body: { card, basket: await soap() }, ...attempt() });
  const atCounter = async (household: HouseholdId) => {
    const body = { household, resident: null, basket: await soap() };
    const keeper = await house.as("keeper");
    return keeper.call(redeemAtCounter, { body, ...attempt() });
  };
  const terms = async (household: HouseholdId) => {
    const keeper = await house.as("keeper");
    return answered(keeper.call(redeemingTerms, { params: { household } }));
  };

  it("let everything go where nothing is decided", async () => {
    const { card, household } = somebody();
    expect(await terms(household)).toEqual({ notNow: null, notByProxy: null, topUp: null });
    await answered(atKiosk(card));
    await answered(atCounter(household));
  });

  it("give out inside the window only, and the day of the next one is told before", async () => {
    const { card, household } = somebody();
    const today = localDate(house.world.now());
    const tomorrow = addDays(today, 1);
    await rule({ window: { weekdays: [TUESDAY] } });
    const refusal = { tag: "WindowClosed", fields: { date: today, next: tomorrow } };
    expect(await refused(atKiosk(card))).toMatchObject({ status: 422, ...refusal });
    expect(await refused(atCounter(household))).toMatchObject(refusal);
    const { notNow } = await answered(kiosk.call(presentCard, { body: { card } }));
    expect(notNow).toMatchObject({ _tag: "WindowClosed", next: tomorrow });
    expect((await terms(household)).notNow).toContain(`请${tomorrow}再来`);
    await rule({ window: { weekdays: [MONDAY] } });
    await answered(atKiosk(card));
  });

  it("ask for the least balance before anything goes", async () => {
    const { card, household } = somebody();
    await rule({ least: Points.make(100_000) });
    expect(await refused(atKiosk(card))).toMatchObject({ tag: "BalanceTooLow" });
    expect((await terms(household)).notNow).toContain("满100000分才能换");
  });

  it("take money at the counter for what the points do not reach, to the fen", async () => {
    const { card, household } = somebody();
    await rule({ fen: { over: 50, under: 1 }, cashTopUp: true });
    expect(await terms(household)).toMatchObject({ topUp: { over: 50, under: 1 } });
    const keeper = await house.as("keeper");
    const till = () => answered(keeper.call(redemptionTill, {}));
    const held = await balanceAt(kiosk, card);
    const price = Points.make(held + 10);
    const { id } = await shelve(house, { price, pieces: 9 });
    const basket = [{ good: id, pieces: 1, shownPrice: price }];
    const paying = (cash?: number) => {
      const paid = cash === undefined ? {} : { cash: Fen.make(cash) };
      const body = { household, resident: null, basket, ...paid };
      return keeper.call(redeemAtCounter, { body, ...attempt() });
    };

    const short = { tag: "ShortOfPoints", fields: { short: 10 } };
    expect(
      await refused(kiosk.call(redeemAtKiosk, { body: { card, basket }, ...attempt() })),
    ).toMatchObject(short);
    expect(await refused(paying())).toMatchObject(short);
    const differs = { status: 409, tag: "TopUpDiffers", fields: { shown: 400, due: 500 } };
    expect(await refused(paying(400))).toMatchObject(differs);
    const receipt = await answered(paying(500));
    expect(receipt).toMatchObject({ points: held, topUp: { points: 10, fen: 500 }, balance: 0 });
    expect(await till()).toEqual({ taken: 500, handedOver: 0 });

    const params = { redemption: receipt.redemption };
    const some = { returned: [{ good: id, pieces: 1, broken: false }], basket, why: "拿错了" };
    expect(
      await refused(keeper.call(exchangeGoods, { params, body: some, ...attempt() })),
    ).toMatchObject({ tag: "PaidWithMoney", fields: { fen: 500 } });
    await answered(keeper.call(undoRedemption, { params, ...attempt() }));
    expect(await till()).toEqual({ taken: 0, handedOver: 0 });
  });

  it("make a price of what a good cost last, as soon as a point is worth something", async () => {
    const keeper = await house.as("keeper");
    const good = await shelve(house, { price: 1, pieces: 1 });
    const params = { good: good.id };
    const suggested = () => answered(keeper.call(suggestedPrice, { params }));
    await rule({ fen: { over: 50, under: 1 } });
    expect(await suggested()).toBeNull();
    const from = { source: "bought", from: "镇上粮店", place: "库房", line: null } as const;
    const came = { ...from, fen: 620, bestBefore: null };
    const body = { kind: "purchase", pieces: 2, note: "", came } as const;
    await answered(keeper.call(moveStock, { params, body, ...attempt() }));
    expect(await suggested()).toEqual({ cost: 620, price: 13 });
    await rule({});
    expect(await suggested()).toBeNull();
  });

  it("tell of an unknown household that there is none", async () => {
    const params = { household: "nobody" as HouseholdId };
    const keeper = await house.as("keeper");
    expect(await refused(keeper.call(redeemingTerms, { params }))).toMatchObject({ status: 404 });
  });

  it("count a day as one time, and a time of an earlier day against the period", async () => {
    const { card } = somebody();
    await rule({ often: { times: 1, period: "week" } });
    await answered(atKiosk(card));
    await answered(atKiosk(card));
    house.pass(DAY);
    expect(await refused(atKiosk(card))).toMatchObject({
      tag: "TooOften",
      fields: { times: 1, most: 1, next: "2026-11-30" },
    });
  });

  it("hold at shops of the alliance too, but for the store's own days, and count what went there", async () => {
    const { card } = somebody();
    const cadre = await house.as("cadre");
    const oil = { id: GoodId.make("oil"), name: "菜油", unit: "瓶" };
    const terms = {
      ...{ name: "小卖部", keeper: "周老板", householdMost: null, shopMost: null, open: true },
      goods: [{ ...oil, points: PRICE, fen: Fen.make(1_500) }],
    };
    const { shop } = await answered(cadre.call(agreeWithShop, { body: { terms }, ...attempt() }));
    const atShop = async () => {
      const body = { card, basket: [{ good: oil.id, pieces: 1, shownPrice: PRICE }] };
      return (await house.as("cadre")).call(sellAtShop, { params: { shop }, body, ...attempt() });
    };
    await rule({ partners: false });
    expect(await refused(atShop())).toMatchObject({ status: 422, tag: "NoPartners" });
    await rule({ window: { days: [1] }, often: { times: 1, period: "week" } });
    await answered(atShop());
    await answered(atShop());
    house.pass(DAY);
    expect(await refused(atShop())).toMatchObject({ tag: "TooOften", fields: { times: 1 } });
    await rule({ often: { times: 1, period: "week" } });
    expect(await refused(atKiosk(card))).toMatchObject({ tag: "TooOften", fields: { times: 1 } });
  });
});

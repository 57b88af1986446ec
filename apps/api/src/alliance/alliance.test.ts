import type { Visitor } from "@huzhu/client/visitor";
import {
  agreeWithShop,
  approvePayment,
  changeCardLimit,
  clearing as clearingEndpoint,
  clearShop,
  disputeSale,
  drawSlip,
  dropClearing,
  handInSlip,
  logIn,
  openShopLogin,
  orderClearing,
  presentAtShop,
  type ResidentRow,
  redeemAtCounter,
  redeemAtKiosk,
  sellAtShop,
  settleSale,
  shop,
  shops,
  signClearing,
  storeMonth,
  storeYear,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { type ClearingId, type ShopId, type ShopTerms, SlipNumber } from "@huzhu/domain/alliance";
import { LineCode } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { CardNumber } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { GoodId } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { openLine } from "../testing/fund-line.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";
import { send } from "../testing/send.ts";
import { cardHolders, enrich, shelve } from "../testing/till.ts";

const TODAY = localDate(NOW);
const OIL = GoodId.make("oil");
const TERMS: ShopTerms = {
  ...{ name: "兴旺小卖部", keeper: "周老板", householdMost: null, shopMost: null, open: true },
  goods: [{ id: OIL, name: "菜油", unit: "瓶", points: Points.make(10), fen: Fen.make(500) }],
};
const LOGIN = { name: "周老板", login: "xingwang", password: "xingwang-2026" };

onEveryEngine("a shop of the alliance", (engine) => {
  let house: House;
  let office: Visitor;
  let clerk: Visitor;
  let id: ShopId;
  let people: ReadonlyArray<ResidentRow>;

  const agree = async (terms: ShopTerms) =>
    (await answered(office.call(agreeWithShop, { body: { terms }, ...attempt() }))).shop;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    people = await cardHolders(house);
    await enrich(house, people);
    office = await house.as("cadre");
    id = await agree(TERMS);
    await answered(office.call(openShopLogin, { params: { shop: id }, body: LOGIN, ...attempt() }));
    clerk = house.nobody();
    const { login, password } = LOGIN;
    await answered(clerk.call(logIn, { body: { login, password } }));
  });

  const cardOf = (n: number) => people[n]?.card ?? CardNumber.make("0000");
  const sell = (n: number, pieces = 1, shop_ = id, once = attempt()) =>
    clerk.call(sellAtShop, {
      params: { shop: shop_ },
      body: { card: cardOf(n), basket: [{ good: OIL, pieces, shownPrice: Points.make(10) }] },
      ...once,
    });
  const seen = () => answered(office.call(shop, { params: { shop: id } }));
  const sign = (visitor: Visitor, clearing: ClearingId, side: "shop" | "office") =>
    visitor.call(signClearing, {
      params: { shop: id, clearing },
      body: { side },
      ...attempt(),
    });

  it("sells its own goods by card, masked, once for an attempt, and points go back to the village", async () => {
    const body = { card: cardOf(0) };
    const customer = await answered(clerk.call(presentAtShop, { params: { shop: id }, body }));
    expect(customer.maskedName).toMatch(/^.\*+$/);
    const once = attempt();
    const first = await answered(sell(0, 2, id, once));
    expect(first).toMatchObject({
      row: { points: 20, fen: 1_000, lines: [{ name: "菜油", pieces: 2 }], ruling: null },
      balance: customer.balance - 20,
    });
    expect(await answered(sell(0, 2, id, once))).toEqual(first);
    expect(await seen()).toMatchObject({ waiting: { points: 20, fen: 1_000 }, disputes: 0 });
    await expectSound(house);
  });

  it("sees itself alone, and nothing else of the village", async () => {
    const other = await agree({ ...TERMS, name: "另一家" });
    expect((await answered(clerk.call(shops, {}))).map((one) => one.shop)).toEqual([id]);
    expect(await refused(sell(0, 1, other))).toMatchObject({ status: 404, tag: "NotFound" });
    expect(await send(clerk, agreeWithShop, { body: { terms: TERMS } })).toMatchObject({
      status: 403,
    });
    const keeper = await house.as("keeper");
    expect(await send(keeper, sellAtShop, { params: [id], body: {} })).toMatchObject({
      status: 403,
    });
    const malformed = { card: cardOf(0), basket: [] };
    expect(await send(clerk, sellAtShop, { params: [id], body: malformed })).toMatchObject({
      status: 400,
    });
  });

  it("keeps to the month's limits and to what a card may spend in a day", async () => {
    const narrow = await agree({ ...TERMS, name: "小店", householdMost: Points.make(15) });
    const basket = [{ good: OIL, pieces: 2, shownPrice: Points.make(10) }];
    const request = { params: { shop: narrow }, body: { card: cardOf(1), basket } };
    expect(await refused(office.call(sellAtShop, { ...request, ...attempt() }))).toMatchObject({
      status: 422,
      tag: "OverShopLimit",
      sentence: "一户一个月最多15分，这个月还能收15分",
    });
    const admin = await house.as("admin");
    await answered(admin.call(changeCardLimit, { body: { most: Points.make(30) }, ...attempt() }));
    expect(await refused(sell(0, 2))).toMatchObject({ tag: "CardLimitReached" });
    await answered(admin.call(changeCardLimit, { body: { most: null }, ...attempt() }));
  });

  it("takes the last points of a household once, where counter, kiosk and shop all want them at once", async () => {
    const person = people.at(-1);
    if (!person?.card) throw new Error("The village has too few cards.");
    const { card, household } = person;
    const present = { params: { shop: id }, body: { card } };
    const { balance: all } = await answered(clerk.call(presentAtShop, present));
    const dear = { id: OIL, name: "菜油", unit: "瓶", points: all, fen: Fen.make(500) };
    const shop_ = await agree({ ...TERMS, name: "抢着换", goods: [dear] });
    const good = (await shelve(house, { price: all, pieces: 2 })).id;
    const [keeper, kiosk] = [await house.as("keeper"), await house.kiosk()];
    const basketOf = (one: GoodId) => [{ good: one, pieces: 1, shownPrice: all }];
    const body = { card, basket: basketOf(OIL) };
    const atStore = { basket: basketOf(good) };
    const answers = await Promise.all([
      office.call(sellAtShop, { params: { shop: shop_ }, body, ...attempt() }),
      kiosk.call(redeemAtKiosk, { body: { ...atStore, card }, ...attempt() }),
      keeper.call(redeemAtCounter, {
        body: { ...atStore, household, resident: null },
        ...attempt(),
      }),
    ]);
    expect(answers.filter(({ _tag }) => _tag === "Success")).toHaveLength(1);
    expect(await answered(clerk.call(presentAtShop, present))).toMatchObject({ balance: 0 });
    await expectSound(house);
  });

  it("gives points back that were wrongly taken, once somebody else decided", async () => {
    const month = async () => (await answered(office.call(storeYear, {}))).months.at(-1);
    const partners = async () => {
      const query = { month: TODAY.slice(0, 7) };
      return (await answered(office.call(storeMonth, { query }))).partners;
    };
    const before = await month();
    expect(await partners()).toBe(before?.partners);
    const { row, balance } = await answered(sell(2, 1));
    expect(await month()).toEqual({ ...before, partners: (before?.partners ?? 0) + 10 });
    expect(await partners()).toBe((before?.partners ?? 0) + 10);
    const params = { shop: id, sale: row.sale };
    const doubt = { params, body: { doubt: "notReceived" as const } };
    expect(await answered(clerk.call(disputeSale, { ...doubt, ...attempt() }))).toMatchObject({
      disputes: 1,
    });
    expect(await refused(office.call(disputeSale, { ...doubt, ...attempt() }))).toMatchObject({
      status: 409,
      tag: "SaleDisputed",
    });
    const ruling = { params, body: { ruling: "void" as const } };
    await answered(office.call(settleSale, { ...ruling, ...attempt() }));
    const present = { params: { shop: id }, body: { card: cardOf(2) } };
    expect(await answered(clerk.call(presentAtShop, present))).toMatchObject({
      balance: balance + 10,
    });
    expect(await month()).toEqual(before);
    expect(await refused(office.call(settleSale, { ...ruling, ...attempt() }))).toMatchObject({
      tag: "NoDispute",
    });
    await expectSound(house);
  });

  it("sells on a slip, which is owed once the shop brings its number, and whose number it cannot know", async () => {
    const before = (await seen()).waiting;
    const basket = [{ good: OIL, pieces: 1, shownPrice: Points.make(10) }];
    const request = { params: { shop: id }, body: { card: cardOf(1), basket } };
    const drawn = { ...request, ...attempt() };
    const { row } = await answered(office.call(drawSlip, drawn));
    expect((await answered(office.call(drawSlip, drawn))).row).toEqual(row);
    expect(await refused(clerk.call(drawSlip, { ...request, ...attempt() }))).toMatchObject({
      tag: "NotAllowed",
    });
    const number = row.slip?.number;
    if (!number) throw new Error("The slip has no number.");
    const own = await answered(clerk.call(shop, { params: { shop: id } }));
    expect(own.sales.find(({ sale }) => sale === row.sale)?.slip).toEqual({
      ...{ number: null, handedIn: false },
    });
    expect(own.waiting).toEqual(before);
    const handIn = (slip: typeof number) =>
      clerk.call(handInSlip, { params: { shop: id }, body: { slip }, ...attempt() });
    const guessed = SlipNumber.make(`${number.slice(0, -6)}000001`);
    expect(await refused(handIn(guessed))).toMatchObject({ status: 404, tag: "SlipUnknown" });
    expect(await answered(handIn(number))).toMatchObject({ slip: { number, handedIn: true } });
    expect((await seen()).waiting.points).toBe(before.points + 10);
    expect(await refused(handIn(number))).toMatchObject({ status: 409, tag: "SlipHandedIn" });
    await expectSound(house);
  });

  it("is cleared at the end of a month, signed by both, and paid through the fund's approvals", async () => {
    const clear = () =>
      office.call(clearShop, { params: { shop: id }, body: { through: TODAY }, ...attempt() });
    const [wrong] = (await answered(clear())).clearings;
    if (!wrong) throw new Error("There is no list.");
    expect(await refused(clear())).toMatchObject({ tag: "NothingToClear" });
    const drop = { params: { shop: id, clearing: wrong.clearing } };
    await answered(office.call(dropClearing, { ...drop, ...attempt() }));
    const [list] = (await answered(clear())).clearings;
    if (!list) throw new Error("There is no list.");
    expect(list).toMatchObject({ points: 30, fen: 1_500, sales: 2 });
    const params = { shop: id, clearing: list.clearing };
    const sheet = await answered(clerk.call(clearingEndpoint, { params }));
    expect(sheet.sales.map(({ points }) => points)).toEqual([20, 10]);
    const line = LineCode.make("goods");
    await openLine(house, {
      ...{ code: line, title: "积分超市", purpose: "联盟店", threshold: Fen.make(200_000) },
      plans: [{ year: 2026, fen: Fen.make(1_000_000) }],
      ...{ decision: "纪要1号", open: true },
    });
    const order = {
      params: { shop: id, clearing: list.clearing },
      body: { line, place: "bank" as const },
    };
    expect(await refused(office.call(orderClearing, { ...order, ...attempt() }))).toMatchObject({
      tag: "NotSigned",
    });
    expect(await refused(sign(office, list.clearing, "shop"))).toMatchObject({ tag: "ShopSigns" });
    expect(await refused(sign(office, list.clearing, "office"))).toMatchObject({
      tag: "OwnClearing",
    });
    await answered(sign(clerk, list.clearing, "shop"));
    await answered(sign(await house.as("cadre2"), list.clearing, "office"));
    const view = await answered(office.call(orderClearing, { ...order, ...attempt() }));
    expect(view.clearings[0]).toMatchObject({ paid: "drafted" });
    const payment = view.clearings[0]?.payment;
    if (!payment) throw new Error("Nothing was asked of the fund.");
    const approve = { params: { payment }, body: {} };
    expect(await refused(office.call(approvePayment, { ...approve, ...attempt() }))).toMatchObject({
      tag: "OwnOrder",
    });
    const other = await house.as("cadre2");
    await answered(other.call(approvePayment, { ...approve, ...attempt() }));
    expect((await seen()).clearings[0]).toMatchObject({ paid: "approved" });
    await expectSound(house);
  });
});

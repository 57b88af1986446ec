import {
  acceptServiceOrder,
  admitProvider,
  askForElder,
  buyForRequest,
  cancelServiceOrder,
  complain,
  complaints,
  correctProvider,
  helpRequest,
  liftSuspension,
  missServiceOrder,
  owed,
  passRequestRung,
  paymentLists,
  payOwed,
  placeServiceOrder,
  pricedServices,
  providers,
  rejectServiceOrder,
  serviceOrders,
  settleComplaint,
  suspendProvider,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ServiceCode } from "@huzhu/domain/catalog";
import { ComplaintId, ProviderId } from "@huzhu/domain/market";
import { addDays } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import {
  BATH,
  fen,
  HAIRCUT,
  type Market,
  marketIn,
  PAYERS,
  STATION,
  TODAY,
  YESTERDAY,
} from "../testing/market.ts";
import { expectSound } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

onEveryEngine("priced services", (engine) => {
  let house: House;
  let market: Market;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    market = await marketIn(house);
  });

  it("are what the catalog in force has a price for", async () => {
    const cadre = await house.as("cadre");
    const found = await answered(cadre.call(pricedServices, {}));
    expect(found.find(({ code }) => code === BATH)).toMatchObject({
      title: "助浴",
      ceiling: 6_000,
    });
  });

  it("answer a request once family and neighbours were asked, and stay under the ceiling", async () => {
    const cadre = await house.as("cadre");
    const quotes = [{ service: HAIRCUT, fen: fen(1_200) }];
    const provider = await market.admitted({ name: "上门理发", quotes });
    const wish = { kind: "other", service: HAIRCUT, wanted: TODAY, part: "any" } as const;
    const body = { elder: market.elder.id, wish: { ...wish, urgent: false, note: "" } };
    const { id } = await answered(cadre.call(askForElder, { body, ...attempt() }));
    const params = { request: id };
    const { offers, ladder } = await answered(cadre.call(helpRequest, { params }));
    expect(offers).toMatchObject([{ provider, fen: 1_200, service: { ceiling: 1_500 } }]);
    expect(ladder.find(({ rung }) => rung === "bought")?.suggests).toBeNull();
    const wanted = { provider, service: HAIRCUT, units: 1, wantedOn: TODAY };
    const buy = (family: number) => {
      const payers = { family: fen(family), fund: fen(0), government: fen(0) };
      return cadre.call(buyForRequest, { params, body: { ...wanted, payers }, ...attempt() });
    };
    expect(await refused(buy(1_200))).toMatchObject({
      tag: "OtherRung",
      fields: { rung: "family" },
    });
    for (const rung of ["family", "mutualAid"] as const) {
      const passing = { rung, why: { _tag: "Declined" }, note: "" } as const;
      await answered(cadre.call(passRequestRung, { params, body: passing, ...attempt() }));
    }
    expect(await refused(buy(1_100))).toMatchObject({ tag: "PayersDoNotAddUp" });
    const { order } = await answered(buy(1_200));
    expect(await market.stepOf(order)).toMatchObject({ price: 1_200, state: { _tag: "Ordered" } });
    const after = await answered(cadre.call(helpRequest, { params }));
    expect(after.request.state).toMatchObject({ _tag: "PassedOn", to: "上门理发，理发1次" });
    expect(await refused(buy(1_200))).toMatchObject({ tag: "OtherRequestStep" });
    const keeper = await house.as("keeper");
    const payers = { family: fen(0), fund: fen(0), government: fen(0) };
    const call = { params, body: { ...wanted, payers }, ...attempt() };
    expect(await refused(keeper.call(buyForRequest, call))).toMatchObject({ status: 403 });
  });

  it("are ordered, done, accepted, and paid once, by each payer's share", async () => {
    const provider = await market.admitted();
    const order = await market.accepted(provider, 1);
    expect(await market.stepOf(order)).toMatchObject({
      ...{ price: 10_000, providerName: "康养服务站", elderName: market.elder.name },
      ...{ owed: { family: 500, fund: 1_500, government: 3_000 }, state: { _tag: "Accepted" } },
    });
    const admin = await house.as("admin");
    const due = await answered(admin.call(owed, { query: { through: TODAY } }));
    expect(due).toMatchObject({ total: 5_000 });
    const again = attempt();
    const paid = await answered(admin.call(payOwed, { body: { through: TODAY }, ...again }));
    expect(paid.lines).toEqual(due.lines);
    expect(paid.lines.map((line) => [line.payer, line.fen, line.orders])).toEqual([
      ["family", 500, [order]],
      ["fund", 1_500, [order]],
      ["government", 3_000, [order]],
    ]);
    expect(await answered(admin.call(payOwed, { body: { through: TODAY }, ...again }))).toEqual(
      paid,
    );
    const twice = admin.call(payOwed, { body: { through: TODAY }, ...attempt() });
    expect(await refused(twice)).toMatchObject({ status: 409, tag: "NothingOwed" });
    expect(await answered(admin.call(paymentLists, {}))).toContainEqual(paid);
    expect(await market.stepOf(order)).toMatchObject({ state: { _tag: "Paid", units: 1 } });
    await expectSound(house);
  });

  it("are never dearer than their ceiling: neither quoted nor ordered", async () => {
    const admin = await house.as("admin");
    const quotes = [{ service: BATH, fen: fen(6_500) }];
    const body = { provider: { ...STATION, quotes } };
    expect(await refused(admin.call(admitProvider, { body, ...attempt() }))).toMatchObject({
      status: 422,
      tag: "AboveCeiling",
      sentence: "助浴一次要65元，比限价60元高5元，不能下单",
    });
    const provider = await market.admitted();
    const params = { provider };
    expect(
      await refused(admin.call(correctProvider, { params, body, ...attempt() })),
    ).toMatchObject({ tag: "AboveCeiling" });
    expect(await refused(market.ordering(provider, { units: 1 }))).toMatchObject({
      tag: "PayersDoNotAddUp",
      sentence: "一共50元，家里、基金、政府合起来是100元，要正好相等",
    });
  });

  it.each([
    ["for yesterday", { wantedOn: YESTERDAY }, "WantedInThePast"],
    ["of what has no price", { service: ServiceCode.make("M01") }, "NotInCatalog"],
    ["of what the provider does not do", { service: HAIRCUT }, "NotOffered"],
    ["after the township's paper", { wantedOn: addDays(TODAY, 366) }, "ProviderNotAllowed"],
    ["from nobody", { provider: ProviderId.make("nobody") }, "NotFound"],
  ] as const)("%s are not ordered", async (_, but, tag) => {
    expect(await refused(market.ordering(await market.admitted(), but))).toMatchObject({ tag });
  });

  it("of a villager are not paid for by their own family", async () => {
    const provider = await market.admitted({
      kind: "villager",
      name: "自家人",
      resident: market.elder.id,
    });
    expect(await refused(market.ordering(provider))).toMatchObject({
      tag: "OwnFamily",
      status: 422,
    });
  });

  it("are not ordered from whoever is stopped, until that is lifted", async () => {
    const provider = await market.admitted();
    const admin = await house.as("admin");
    const said = { params: { provider }, body: { on: TODAY, why: "两次没有上门" } };
    await answered(admin.call(suspendProvider, { ...said, ...attempt() }));
    expect(await refused(market.ordering(provider))).toMatchObject({
      tag: "ProviderNotAllowed",
      sentence: `不能向康养服务站下单：从${TODAY}起停用：两次没有上门`,
    });
    expect(await refused(admin.call(suspendProvider, { ...said, ...attempt() }))).toMatchObject({
      tag: "StoppedAlready",
    });
    await answered(admin.call(liftSuspension, { ...said, ...attempt() }));
    await market.ordered(provider);
    expect(await refused(admin.call(liftSuspension, { ...said, ...attempt() }))).toMatchObject({
      tag: "NotStopped",
    });
  });

  it("are not accepted before they are done, nor paid for where they were not well done", async () => {
    const provider = await market.admitted();
    const cadre = await house.as("cadre");
    const params = { order: await market.ordered(provider) };
    const why = { body: { why: "没有做完" } };
    const early = cadre.call(acceptServiceOrder, {
      ...{ params, body: { word: "elder" as const } },
      ...attempt(),
    });
    expect(await refused(early)).toMatchObject({ status: 409, tag: "OrderElsewhere" });
    const done = { params: { order: await market.delivered(provider) } };
    await answered(cadre.call(rejectServiceOrder, { ...done, ...why, ...attempt() }));
    expect(await market.stepOf(done.params.order)).toMatchObject({
      state: { _tag: "Rejected" },
      owed: { family: 0, fund: 0, government: 0 },
    });
    await answered(cadre.call(missServiceOrder, { params, ...why, ...attempt() }));
    expect(
      await refused(cadre.call(cancelServiceOrder, { params, ...why, ...attempt() })),
    ).toMatchObject({ tag: "OrderElsewhere" });
    const other = { params: { order: await market.ordered(provider) } };
    await answered(cadre.call(cancelServiceOrder, { ...other, ...why, ...attempt() }));
    const steps = await answered(
      cadre.call(serviceOrders, { query: { step: "Cancelled", provider } }),
    );
    expect(steps.rows.map(({ id }) => id)).toEqual([other.params.order]);
  });

  it("are complained about, and somebody looks into it once", async () => {
    const provider = await market.admitted();
    const order = await market.ordered(provider);
    const cadre = await house.as("cadre");
    const draft = { provider, order, from: "王家女儿", what: "晚到两个小时", on: TODAY };
    const body = { complaint: draft };
    const { complaint } = await answered(cadre.call(complain, { body, ...attempt() }));
    const other = { complaint: { ...draft, provider: await market.admitted() } };
    expect(await refused(cadre.call(complain, { body: other, ...attempt() }))).toMatchObject({
      tag: "NotFound",
    });
    const admin = await house.as("admin");
    const settled = { params: { complaint }, body: { upheld: true, why: "属实" } };
    await answered(admin.call(settleComplaint, { ...settled, ...attempt() }));
    expect(await refused(admin.call(settleComplaint, { ...settled, ...attempt() }))).toMatchObject({
      tag: "SettledAlready",
    });
    const rows = await answered(cadre.call(complaints, {}));
    expect(rows.find(({ id }) => id === complaint)).toMatchObject({
      ...{ providerName: "康养服务站", what: "晚到两个小时", end: { upheld: true, why: "属实" } },
    });
    const unknown = { ...settled, params: { complaint: ComplaintId.make("none") } };
    expect(await refused(admin.call(settleComplaint, { ...unknown, ...attempt() }))).toMatchObject({
      tag: "NotFound",
    });
  });

  it("bring a provider whose price is unusual onto the list of whom to look at", async () => {
    const cut = (yuan: number) => ({ quotes: [{ service: HAIRCUT, fen: fen(yuan * 100) }] });
    const dear = await market.admitted({ name: "贵的", ...cut(15) });
    for (const name of ["甲", "乙", "丙"]) await market.admitted({ name, ...cut(5) });
    const rows = await answered((await house.as("cadre")).call(providers, {}));
    expect(rows.find(({ id }) => id === dear)?.concerns).toEqual([
      { _tag: "Dearer", service: HAIRCUT, title: "理发", fen: 1_500, middle: 500 },
    ]);
  });

  it("are for the admin to oversee, and for cadres to order", async () => {
    const cadre = await house.as("cadre");
    const body = { provider: STATION };
    expect(await refused(cadre.call(admitProvider, { body, ...attempt() }))).toMatchObject({
      status: 403,
    });
    const keeper = await house.as("keeper");
    expect(await refused(keeper.call(providers, {}))).toMatchObject({ status: 403 });
  });

  it("are refused with what is wrong where an order is malformed", async () => {
    const cadre = await house.as("cadre");
    const provider = await market.admitted();
    const wanted = {
      elder: market.elder.id,
      provider,
      service: BATH,
      wantedOn: TODAY,
      payers: PAYERS,
    };
    const sent = await send(cadre, placeServiceOrder, { body: { ...wanted, units: 0 } });
    expect(sent).toMatchObject({ status: 400, error: { tag: "Malformed" } });
  });
});

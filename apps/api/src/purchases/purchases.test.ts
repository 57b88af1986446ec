import {
  approvePayment,
  batches,
  cancelRest,
  fund,
  fundMoves,
  movements,
  orderGoods,
  paymentOrders,
  payOrder,
  purchases,
  type RequestOf,
  receiveGift,
  receiveGoods,
  refusePayment,
  seePurchase,
  shelveBought,
  today,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { LineCode } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { type PurchaseId, paymentFor } from "@huzhu/domain/purchases";
import type { GoodId } from "@huzhu/domain/store";
import { addDays, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { openLine } from "../testing/fund-line.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";
import { shelve } from "../testing/till.ts";

const TODAY = localDate(NOW);
const line = LineCode.make("shelf");

onEveryEngine("a purchase against the fund", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    await openLine(house, {
      ...{ code: line, title: "超市进货", purpose: "进货", open: true, decision: "纪要1号" },
      ...{ plans: [{ year: 2026, fen: Fen.make(500_000) }], threshold: Fen.make(20_000) },
    });
    const gift: RequestOf<typeof receiveGift>["body"]["gift"] = {
      ...{ source: "villagers", donor: null, line, place: "bank", fen: Fen.make(300_000) },
      ...{ on: TODAY, earmark: null, instalment: null, note: "" },
    };
    const cadre = await house.as("cadre");
    await answered(cadre.call(receiveGift, { body: { gift }, ...attempt() }));
  });

  const ordered = async (pieces = 10, fen = 2_550, due = addDays(TODAY, 7)) => {
    const keeper = await house.as("keeper");
    const { id: good } = await shelve(house, { price: 1, pieces: 1 });
    const body: RequestOf<typeof orderGoods>["body"] = {
      ...{ supplier: "虚构粮油店", line, place: "bank", due },
      goods: [{ good, pieces, fen }],
    };
    const { purchase } = await answered(keeper.call(orderGoods, { body, ...attempt() }));
    return { keeper, good, purchase };
  };
  type Login = Parameters<House["as"]>[0];
  const approve = async (who: Login, purchase: PurchaseId) => {
    const params = { payment: paymentFor(purchase) };
    return (await house.as(who)).call(approvePayment, { params, ...attempt() });
  };
  const came = (good: GoodId, pieces: number, damaged = 0) => ({
    goods: [{ good, pieces, damaged, bestBefore: null, place: "库房" }] as const,
    ...{ slip: "送货单88号", photo: null },
  });
  const receive = async (purchase: PurchaseId, body: ReturnType<typeof came>) =>
    (await house.as("keeper")).call(receiveGoods, { params: { purchase }, body, ...attempt() });
  const pay = async (purchase: PurchaseId) => {
    const params = { payment: paymentFor(purchase) };
    return (await house.as("cadre")).call(payOrder, { params, ...attempt() });
  };
  const cancel = async (purchase: PurchaseId) => {
    const body = { why: "店里断货" };
    return (await house.as("keeper")).call(cancelRest, {
      params: { purchase },
      body,
      ...attempt(),
    });
  };

  it("waits for two approvals above the threshold, and takes nothing in before", async () => {
    const { good, purchase } = await ordered();
    expect(await refused(approve("keeper", purchase))).toMatchObject({ status: 403 });
    await answered(approve("cadre", purchase));
    expect(await refused(receive(purchase, came(good, 1)))).toMatchObject({
      ...{ tag: "PurchaseElsewhere", sentence: "这张采购单现在是“等批准”，不能这样办" },
    });
    await answered(approve("cadre2", purchase));
    expect(await answered(receive(purchase, came(good, 1)))).toMatchObject({ state: "open" });
  });

  it("comes in parts, is cancelled for the rest, and pays what was taken in to the fen", async () => {
    const { keeper, good, purchase } = await ordered(10, 333);
    const params = { payment: paymentFor(purchase) };
    const cadre = await house.as("cadre");
    const before = await answered(cadre.call(fund, { query: {} }));
    await answered(approve("cadre", purchase));
    await answered(receive(purchase, came(good, 4, 1)));
    expect(await refused(receive(purchase, came(good, 7)))).toMatchObject({
      ...{ status: 409, tag: "MoreThanAwaited", sentence: "这样商品只差6件，不能收7件" },
    });
    expect(await refused(pay(purchase))).toMatchObject({ tag: "GoodsAwaited" });
    const turning = cadre.call(refusePayment, { params, body: { why: "不要" }, ...attempt() });
    expect(await refused(turning)).toMatchObject({ tag: "GoodsCame" });
    await answered(receive(purchase, came(good, 3)));
    expect(await answered(cancel(purchase))).toMatchObject({ state: "due", receivedFen: 2_331 });
    await answered(pay(purchase));
    const after = await answered(cadre.call(fund, { query: {} }));
    expect(after.spent - before.spent).toBe(2_331);
    const { rows } = await answered(cadre.call(fundMoves, { query: { year: 2026 } }));
    expect(rows).toContainEqual(expect.objectContaining({ fen: -2_331, line }));
    const papers = await answered(cadre.call(paymentOrders, {}));
    expect(papers.find(({ id }) => id === paymentFor(purchase))).toMatchObject({
      ...{ state: "paid", fen: 2_331, payees: [{ name: "虚构粮油店", fen: 2_331 }] },
    });
    const seen = await answered(keeper.call(seePurchase, { params: { purchase } }));
    expect(seen).toMatchObject({ state: "paid", orderedFen: 3_330, receivedFen: 2_331 });
    expect([seen.stockedFen, seen.paidFen]).toEqual([2_331, 2_331]);
    expect(seen.receipts.map(({ fen }) => fen)).toEqual([1_332, 999]);
    const open = await answered(keeper.call(batches, { params: { good } }));
    const bound = open.filter(({ came: known }) => known?.line === line);
    expect(bound.map(({ batch }) => batch).toSorted()).toEqual(
      seen.receipts.flatMap(({ goods }) => goods.map(({ batch }) => batch)),
    );
    const shelving = { good, pieces: 1, on: TODAY };
    const again = cadre.call(shelveBought, { params, body: shelving, ...attempt() });
    expect(await refused(again)).toMatchObject({ tag: "ShelvedAlready" });
    await expectSound(house);
  });

  it("is taken in once where two take in the last pieces at the same time", async () => {
    const { keeper, good, purchase } = await ordered(5, 100);
    await answered(approve("cadre", purchase));
    const both = await Promise.all([
      receive(purchase, came(good, 5)),
      receive(purchase, came(good, 5)),
    ]);
    expect(both.filter(Result.isSuccess)).toHaveLength(1);
    const book = await answered(keeper.call(movements, { params: { good } }));
    expect(book[0]).toMatchObject({ kind: "purchase", pieces: 5, onHand: 6 });
  });

  it("asks the fund for nothing where it is cancelled before anything came", async () => {
    const { purchase } = await ordered();
    expect(await answered(cancel(purchase))).toMatchObject({ state: "cancelled" });
    const orders = await answered((await house.as("cadre")).call(paymentOrders, {}));
    expect(orders.find(({ id }) => id === paymentFor(purchase))).toMatchObject({
      ...{ state: "refused", refused: { why: "采购取消：店里断货" } },
    });
    expect(await refused(cancel(purchase))).toMatchObject({ tag: "PurchaseElsewhere" });
  });

  it("is overdue the day after it should have come, and counted on that day", async () => {
    const { keeper, purchase } = await ordered(1, 100, addDays(TODAY, -1));
    await answered(approve("cadre", purchase));
    const { orders } = await answered(keeper.call(purchases, {}));
    expect(orders.find(({ id }) => id === purchase)).toMatchObject({ overdue: true });
    expect(await answered(keeper.call(today, {}))).toMatchObject({ purchasesOverdue: 1 });
  });

  it("is refused to others, beyond the plan, without a note and for what is no good", async () => {
    const { keeper, good, purchase } = await ordered(2, 100);
    const body: RequestOf<typeof orderGoods>["body"] = {
      ...{ supplier: "虚构粮油店", line, place: "bank", due: TODAY },
      goods: [{ good, pieces: 1, fen: 100 }],
    };
    const leader = await house.as("leader");
    expect(await refused(leader.call(orderGoods, { body, ...attempt() }))).toMatchObject({
      status: 403,
    });
    const dear: typeof body = { ...body, goods: [{ good, pieces: 100, fen: 90_000 }] };
    expect(await refused(keeper.call(orderGoods, { body: dear, ...attempt() }))).toMatchObject({
      tag: "OverPlan",
    });
    await answered(approve("cadre", purchase));
    const bare = { ...came(good, 1), slip: "" };
    expect(await refused(receive(purchase, bare))).toMatchObject({ tag: "SlipMissing" });
    const blank = {
      params: { purchase },
      body: { ...came(good, 1), photo: "AAAAAAAAAAAAAAAAAAAA" },
    };
    expect(await refused(keeper.call(receiveGoods, { ...blank, ...attempt() }))).toMatchObject({
      tag: "NotAPhoto",
    });
    const once = { params: { purchase }, body: came(good, 1), ...attempt() };
    await answered(keeper.call(receiveGoods, once));
    const again = await answered(keeper.call(receiveGoods, once));
    expect(again.receipts).toHaveLength(1);
  });
});

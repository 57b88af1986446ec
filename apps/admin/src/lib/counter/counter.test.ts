import {
  boundGoods,
  findPeople,
  goods,
  redeemAtCounter,
  redeemingTerms,
  undoRedemption,
} from "@huzhu/contract";
import { Fen } from "@huzhu/domain/money";
import { Points, TransferId } from "@huzhu/domain/points";
import { OutOfStock, type RedemptionId, TooLateToUndo } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { BALANCE, opened, RECEIPT, served } from "../../testing/counter.ts";
import { RICE, SALT, SOAP, ZHANG } from "../../testing/village.ts";

describe("goods on terms", () => {
  it("stop at what the quota leaves, and are not offered outside, and say for whom they are", async () => {
    const { counter, server } = await opened();
    const again = CalendarDate.make("2026-04-01");
    server.on(boundGoods, () =>
      Result.succeed([
        { good: RICE.id, only: null, quota: { left: 1, within: "month", again } },
        { good: SOAP.id, only: "elderHomes", quota: null },
      ]),
    );
    counter.add(RICE);
    counter.add(RICE);
    counter.add(SOAP);
    void counter.people.type(ZHANG.card ?? "");
    await counter.people.enter();
    const { basket, bounds } = counter;
    expect(basket.items.map(({ good, pieces }) => [good.id, pieces])).toEqual([[RICE.id, 1]]);
    expect([basket.roomFor(RICE), basket.roomFor(SOAP)]).toEqual([0, 0]);
    expect([bounds.words(RICE), bounds.words(SOAP), bounds.words(SALT)]).toEqual([
      "本月还能领1袋",
      "只给有老人的户",
      null,
    ]);
    counter.next();
    expect(bounds.words(SOAP)).toBeNull();
  });
});

describe("the counter", () => {
  it("says at once what the village's rules hold against it, and asks for nothing", async () => {
    const { counter, server, redeemed } = await opened();
    const notNow = "2026-11-27这天不换东西，请2026-12-05再来";
    server.on(redeemingTerms, () => Result.succeed({ notNow, notByProxy: null, topUp: null }));
    await counter.serve(ZHANG);
    counter.add(RICE);
    expect(counter.problem).toBe(notNow);
    expect(await counter.redeem()).toBe(false);
    expect(redeemed).toEqual([]);
  });

  it("takes money for what the points do not reach, where the village has a rate for it", async () => {
    const { counter, server, redeemed } = await opened();
    const topUp = { over: 50, under: 1 };
    server.on(redeemingTerms, () => Result.succeed({ notNow: null, notByProxy: null, topUp }));
    await counter.serve(ZHANG);
    for (let pieces = 0; pieces < 2; pieces += 1) counter.add(RICE);

    expect(counter.due).toEqual({ points: 20, fen: 1000 });
    expect([counter.cost, counter.left, counter.problem]).toEqual([40, 0, null]);
    await counter.keep();
    expect(counter.reserving.slip).toBeNull();
    const paid = { points: Points.make(20), fen: Fen.make(1000) };
    server.on(redeemAtCounter, ({ body }) => {
      redeemed.push(body);
      return Result.succeed({ ...RECEIPT, topUp: paid });
    });
    expect(await counter.redeem()).toBe(true);
    expect(redeemed).toMatchObject([{ cash: 1000 }]);
    server.on(undoRedemption, () =>
      Result.succeed({ transfer: TransferId.make("undone"), points: Points.make(40) }),
    );
    await counter.undo();
    expect(counter.undone).toEqual({ points: 40, topUp: paid });
  });

  it("says that nobody else may come, where the village wants the person themselves", async () => {
    const { counter, server } = await opened();
    const notByProxy = "按村里的规定，东西要本人来换";
    server.on(redeemingTerms, () => Result.succeed({ notNow: null, notByProxy, topUp: null }));
    await counter.serve(ZHANG);
    counter.add(SALT);
    expect(counter.problem).toBeNull();
    await counter.collecting.begin(ZHANG);
    expect(counter.problem).toBe(notByProxy);
  });

  it("says of a stopped card how it stands and whose it was, and serves nobody by it", async () => {
    const { counter, server } = await opened();
    server.on(findPeople, () =>
      Result.succeed([
        {
          _tag: "Person",
          ...ZHANG,
          by: "card",
          closeness: "exact",
          cardStatus: "lost",
          departure: null,
        },
      ]),
    );
    await counter.people.type("FFFF0000");
    await counter.people.enter();
    expect(counter.person).toBeNull();
    expect(counter.stopped).toBe("这张卡已挂失停用，登记的是张三");
    await counter.people.type("张三");
    expect(counter.stopped).toBeNull();
  });

  it("offers what is on the shelf and has a price", async () => {
    const { counter } = await opened();
    expect(counter.shelf.map(({ name }) => name)).toEqual(["大米5公斤", "肥皂", "食盐"]);
  });

  it("opens whoever's card was scanned, although Enter came before the answer", async () => {
    const { counter } = await served();
    expect(counter.person?.name).toBe("张三");
    expect(counter.account?.balance).toBe(BALANCE);
    expect(counter.people.text).toBe("");
  });

  it("adds a good by its initials and says what is left", async () => {
    const { counter } = await served();
    for (const typed of ["dm", "fz"]) {
      await counter.finding.type(typed);
      await counter.finding.enter();
    }
    expect(counter.basket.total).toBe(33);
    expect(counter.left).toBe(7);
    expect(counter.ready).toBe(true);
  });

  it("says how many points are missing before anybody presses", async () => {
    const { counter } = await served();
    counter.add(RICE);
    counter.add(RICE);
    expect(counter.problem).toBe("还差20分");
    expect(counter.ready).toBe(false);
    expect(await counter.redeem()).toBe(false);
  });

  it("takes no more of a good than there is", async () => {
    const { counter } = await served();
    for (const good of [SALT, RICE, RICE, RICE]) counter.add(good);
    expect(counter.basket.piecesOf(SALT.id)).toBe(0);
    expect(counter.basket.piecesOf(RICE.id)).toBe(2);
  });

  it("hands over the basket with the prices that were shown, and keeps the receipt", async () => {
    const { counter, redeemed } = await served();
    counter.add(RICE);
    counter.add(SOAP);
    expect(await counter.redeem()).toBe(true);
    expect(redeemed).toEqual([
      {
        household: ZHANG.household,
        resident: ZHANG.id,
        basket: [
          { good: RICE.id, pieces: 1, shownPrice: 30 },
          { good: SOAP.id, pieces: 1, shownPrice: 3 },
        ],
      },
    ]);
    expect(counter.receipt).toEqual(RECEIPT);
    expect(counter.basket.items).toEqual([]);
  });

  it("tells a refusal in its sentence and looks at the shelf again", async () => {
    const { counter, server } = await served();
    server
      .on(redeemAtCounter, () =>
        Result.fail(new OutOfStock({ good: RICE.id, name: RICE.name, onHand: 1, wanted: 2 })),
      )
      .on(goods, () => Result.succeed([{ ...RICE, onHand: 1, price: Points.make(15) }]));
    counter.add({ ...RICE, price: Points.make(15) });
    counter.add({ ...RICE, price: Points.make(15) });
    await counter.redeem();
    expect(counter.redeeming.sentence).toBe("大米5公斤只剩1件，不够2件");
    expect(counter.basket.piecesOf(RICE.id)).toBe(1);
  });

  it("takes the last exchange back, and has the basket lie there once more", async () => {
    const { counter, server } = await served();
    const undone: Array<RedemptionId> = [];
    server.on(undoRedemption, ({ params: { redemption } }) => {
      undone.push(redemption);
      return Result.succeed({ transfer: TransferId.make("undone"), points: Points.make(33) });
    });
    counter.add(RICE);
    counter.add(SOAP);
    await counter.redeem();
    expect(await counter.undo()).toBe(true);
    expect([counter.receipt, counter.basket.total]).toEqual([null, 33]);
    expect(counter.undone).toEqual({ points: 33, topUp: null });
    expect(undone).toEqual([RECEIPT.redemption]);
    expect(await counter.undo()).toBe(false);
  });

  it("keeps the receipt where it is too late, and says what then", async () => {
    const { counter, server } = await served();
    server.on(undoRedemption, () => Result.fail(new TooLateToUndo({ minutes: 12 })));
    counter.add(SOAP);
    await counter.redeem();
    expect(await counter.undo()).toBe(false);
    expect(counter.undoing.sentence).toBe("已经过了12分钟，不能撤回了，请用退货");
    expect(counter.receipt).toEqual(RECEIPT);
  });

  it("is empty again for the next person", async () => {
    const { counter } = await served();
    counter.add(SOAP);
    counter.next();
    expect([counter.person, counter.account, counter.basket.items]).toEqual([null, null, []]);
  });
});

import {
  boundGoods,
  enterCodeAtCounter,
  findPeople,
  goods,
  household,
  proxies,
  type Receipt,
  type RequestOf,
  redeemAtCounter,
  redeemingTerms,
  redeemVoucher,
  residents,
  undoRedemption,
} from "@huzhu/contract";
import { Fen } from "@huzhu/domain/money";
import { Points, TransferId, VoucherUsed } from "@huzhu/domain/points";
import {
  CodeNeeded,
  OutOfStock,
  ownBarcode,
  RedemptionId,
  TooLateToUndo,
  VouchNeeded,
} from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { MANDATE, proxiesWith } from "../../testing/mandates.ts";
import {
  GOODS,
  householdOf,
  LI,
  NOW,
  peopleFor,
  RICE,
  SALT,
  SOAP,
  ZHANG,
} from "../../testing/village.ts";
import { Counter } from "./counter.svelte.ts";
import { Scanning } from "./scanning.svelte.ts";

const receipt: Receipt = {
  redemption: RedemptionId.make("redemption-1"),
  at: NOW,
  lines: [],
  points: Points.make(33),
  topUp: null,
  balance: Points.make(7),
  actedBy: null,
};

const BALANCE = 40;

/** A counter in a village where 张三's household has 40 points. */
const opened = async () => {
  const redeemed: Array<RequestOf<typeof redeemAtCounter>["body"]> = [];
  const server = new FakeServer()
    .on(goods, () => Result.succeed(GOODS))
    .on(residents, ({ query }) => {
      const rows = peopleFor(query.search ?? "");
      return Result.succeed({ rows, total: rows.length, page: 1, pageSize: 50 });
    })
    .on(boundGoods, () => Result.succeed([]))
    .on(proxies, () => Result.succeed(proxiesWith(MANDATE)))
    .on(household, () => Result.succeed(householdOf(ZHANG, BALANCE)))
    .on(redeemingTerms, () => Result.succeed({ notNow: null, notByProxy: null, topUp: null }))
    .on(redeemAtCounter, ({ body }) => {
      redeemed.push(body);
      return Result.succeed(receipt);
    });
  const counter = new Counter(deskAt(server, "keeper"));
  await counter.load();
  return { counter, server, redeemed };
};

const served = async () => {
  const all = await opened();
  void all.counter.people.type(ZHANG.card ?? "");
  await all.counter.people.enter();
  return all;
};

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
      return Result.succeed({ ...receipt, topUp: paid });
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
    expect(counter.receipt).toEqual(receipt);
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
    expect(undone).toEqual([receipt.redemption]);
    expect(await counter.undo()).toBe(false);
  });

  it("keeps the receipt where it is too late, and says what then", async () => {
    const { counter, server } = await served();
    server.on(undoRedemption, () => Result.fail(new TooLateToUndo({ minutes: 12 })));
    counter.add(SOAP);
    await counter.redeem();
    expect(await counter.undo()).toBe(false);
    expect(counter.undoing.sentence).toBe("已经过了12分钟，不能撤回了，请用退货");
    expect(counter.receipt).toEqual(receipt);
  });

  it("is empty again for the next person", async () => {
    const { counter } = await served();
    counter.add(SOAP);
    counter.next();
    expect([counter.person, counter.account, counter.basket.items]).toEqual([null, null, []]);
  });
});

describe("what is scanned at the counter", () => {
  const CODE = ownBarcode(1);
  const scanning = async () => {
    const all = await opened();
    all.server.on(goods, () => Result.succeed([{ ...RICE, barcode: CODE }, SOAP]));
    await all.counter.load();
    return { ...all, scanner: new Scanning(all.counter, deskAt(all.server, "keeper")) };
  };

  it("is a piece of its good, as long as there is one", async () => {
    const { counter, scanner } = await scanning();
    for (const text of [CODE, CODE, CODE]) await scanner.read(text);
    expect(counter.basket.piecesOf(RICE.id)).toBe(2);
    expect(scanner.said).toEqual({ tone: "bad", words: "大米5公斤只有2袋，都在这里了" });
  });

  it("is somebody's card, and nobody else's while a basket is full", async () => {
    const { counter, scanner } = await scanning();
    await scanner.read(ZHANG.card ?? "");
    expect(counter.person?.name).toBe("张三");
    await scanner.read(CODE);
    await scanner.read(LI.card ?? "");
    expect(counter.person?.name).toBe("张三");
    expect(scanner.said?.words).toContain("张三的还没换完");
    await counter.redeem();
    await scanner.read(LI.card ?? "");
    expect([counter.person?.name, counter.receipt]).toEqual(["李四", null]);
  });

  it("is for whoever's card came just before it, however fast", async () => {
    const { counter, scanner } = await scanning();
    await Promise.all([ZHANG.card ?? "", CODE].map((text) => scanner.read(text)));
    expect([counter.person?.name, counter.basket.piecesOf(RICE.id)]).toEqual(["张三", 1]);
    await counter.redeem();
    await Promise.all([LI.card ?? "", CODE].map((text) => scanner.read(text)));
    expect([counter.person?.name, counter.basket.piecesOf(RICE.id)]).toEqual(["李四", 1]);
  });

  it.each([
    {
      name: "a code that no good has",
      text: ownBarcode(5),
      said: `没有商品登记过条码${ownBarcode(5)}`,
    },
    { name: "a number of nobody", text: "99AA88BB", said: "没有登记过这张卡" },
    { name: "a voucher of nobody yet", text: "0000001-839201", said: "先刷卡或找到这个人" },
  ])("says of $name that it is not known, and keeps the basket", async ({ text, said }) => {
    const { counter, server, scanner } = await scanning();
    server.on(findPeople, () => Result.succeed([]));
    await scanner.read(CODE);
    await scanner.read(text);
    expect(scanner.said?.words).toContain(said);
    expect(counter.basket.piecesOf(RICE.id)).toBe(1);
  });
});

describe("a voucher at the counter", () => {
  it("is taken where goods are typed, once, and its points are there at once", async () => {
    const { counter, server } = await served();
    const used: string[] = [];
    server.on(redeemVoucher, ({ body: { number } }) => {
      if (used.includes(number)) return Result.fail(new VoucherUsed({ at: NOW }));
      used.push(number);
      const transfer = TransferId.make("voucher-1");
      return Result.succeed({
        transfer,
        number,
        points: Points.make(20),
        balance: Points.make(60),
      });
    });
    for (const scanned of ["0000001-839201", "0000001-839201"]) {
      void counter.finding.type(scanned);
      await counter.finding.enter();
    }
    expect(counter.taken.map(({ points }) => points)).toEqual([20]);
    expect(counter.taking.sentence).toContain("已经用过了");
  });
});

describe("代领", () => {
  it("goes out under the registered proxy's mandate, and no further than they may today", async () => {
    const { counter, redeemed } = await served();
    await counter.collecting.begin(ZHANG);
    expect(counter.collecting.mandate).toEqual(MANDATE);
    counter.add(RICE);
    expect(counter.problem).toBe("代领今天还能用12分");
    counter.less(RICE);
    counter.add(SOAP);
    expect(counter.problem).toBeNull();
    await counter.redeem();
    expect(redeemed).toMatchObject([{ resident: ZHANG.id, mandate: MANDATE.id }]);
  });

  it("waits for whoever comes, and is forgotten with the person", async () => {
    const { counter, server } = await served();
    server.on(proxies, () => Result.succeed(proxiesWith()));
    await counter.collecting.begin(ZHANG);
    counter.add(SOAP);
    expect([counter.collecting.choices, counter.problem]).toEqual([[], "请先选谁来代领"]);
    counter.next();
    expect(counter.collecting.elder).toBeNull();
  });
});

describe("above what a card may spend in a day", () => {
  const numbers = { most: Points.make(20), left: Points.make(5) };
  const wanting = async (refusal: CodeNeeded | VouchNeeded) => {
    const { counter, server, redeemed } = await opened();
    let open = false;
    server
      .on(enterCodeAtCounter, ({ body }) => {
        open = body.cardCode === "4711";
        return Result.succeed(open ? { _tag: "Right" } : { _tag: "Wrong", left: 4 });
      })
      .on(redeemAtCounter, ({ body }) => {
        redeemed.push(body);
        return open || body.vouched ? Result.succeed(receipt) : Result.fail(refusal);
      });
    await counter.serve(ZHANG);
    counter.add(RICE);
    await counter.redeem();
    return { counter, redeemed };
  };

  it("goes on by the code, typed on the keeper's screen", async () => {
    const { counter, redeemed } = await wanting(new CodeNeeded(numbers));
    expect(counter.assurance.wantedBy(counter.redeeming.failure)).toBe("code");
    counter.assurance.code = "1111";
    expect(await counter.enterCode()).toBe(false);
    expect(counter.assurance.problem).toBe("密码不对，还能试4次");
    expect(counter.assurance.code).toBe("");
    counter.assurance.code = "4711";
    expect(await counter.enterCode()).toBe(true);
    expect(redeemed.map(({ vouched }) => vouched)).toEqual([undefined, undefined]);
  });

  it("goes on by a keeper who knows the person, where there is no code", async () => {
    const { counter, redeemed } = await wanting(new VouchNeeded(numbers));
    expect(counter.assurance.wantedBy(counter.redeeming.failure)).toBe("vouch");
    expect(await counter.vouch()).toBe(true);
    expect(redeemed.at(-1)?.vouched).toBe(true);
  });
});

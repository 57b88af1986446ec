import type { Visitor } from "@huzhu/client/visitor";
import {
  account,
  batches,
  exchangeGoods,
  household as homeOf,
  movements,
  type RequestOf,
  redeemAtCounter,
  redemptions,
  reverseTransfer,
  statement,
} from "@huzhu/contract";
import { verify } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { Points } from "@huzhu/domain/points";
import type { GoodId, RedemptionId } from "@huzhu/domain/store";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { cardHolders, enrich, shelve } from "../testing/till.ts";

type Body = RequestOf<typeof exchangeGoods>["body"];

onEveryEngine("an exchange of goods", (engine) => {
  let house: House;
  let keeper: Visitor;
  let admin: Visitor;
  let holder: Awaited<ReturnType<typeof cardHolders>>[number];
  let rice: GoodId;
  let salt: GoodId;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const [first] = await cardHolders(house);
    if (!first) throw new Error("Nobody has a card.");
    holder = first;
    await enrich(house, [holder]);
    rice = (await shelve(house, { price: 30, pieces: 40 })).id;
    salt = (await shelve(house, { price: 25, pieces: 10 })).id;
    keeper = await house.as("keeper");
    admin = await house.as("admin");
  });

  const whose = () => ({ household: holder.household, resident: holder.id });
  const line = (good: GoodId, pieces: number) => ({
    ...{ good, pieces },
    shownPrice: Points.make(good === rice ? 30 : 25),
  });
  const take = async (good: GoodId, pieces: number): Promise<RedemptionId> => {
    const body = { ...whose(), basket: [line(good, pieces)] };
    return (await answered(keeper.call(redeemAtCounter, { body, ...attempt() }))).redemption;
  };
  const exchange = (redemption: RedemptionId, body: Body, once = attempt()) =>
    keeper.call(exchangeGoods, { params: { redemption }, body, ...once });
  const back = (pieces: number, broken = false) => [{ good: rice, pieces, broken }];
  const want = (pieces: number) => [line(salt, pieces)];

  const standing = async () => {
    const { household } = whose();
    const home = await answered(admin.call(homeOf, { params: { household } }));
    const id = home.account?.id;
    if (!id) throw new Error("The household has no account.");
    const { balance, lots } = await answered(admin.call(account, { params: { account: id } }));
    const left = async (good: GoodId) =>
      (await answered(keeper.call(batches, { params: { good } }))).map((one) => one.left);
    return { balance, lots, rice: await left(rice), salt: await left(salt) };
  };
  const rowOf = async (redemption: RedemptionId) => {
    const { rows } = await answered(keeper.call(redemptions, { query: {} }));
    const row = rows.find((one) => one.redemption === redemption);
    if (!row) throw new Error("It is not in the list.");
    return row;
  };

  it("leaves points, lots and stock as if the rest alone had been taken, and then the other", async () => {
    const before = await standing();
    await take(rice, 1);
    await take(salt, 1);
    const wanted = await standing();
    const { rows } = await answered(keeper.call(redemptions, { query: {} }));
    for (const { transfer } of rows.slice(0, 2)) {
      const params = { transfer };
      await answered(
        admin.call(reverseTransfer, { params, body: { why: "试一试" }, ...attempt() }),
      );
    }
    expect(await standing()).toEqual(before);
    const redemption = await take(rice, 2);
    const once = attempt();
    const body = { returned: back(1), basket: want(1), why: "不合用" };
    const done = await answered(exchange(redemption, body, once));
    expect(done).toMatchObject({ back: 30, receipt: { points: 25 } });
    expect(await answered(exchange(redemption, body, once))).toEqual(done);
    expect(await standing()).toEqual(wanted);
    expect(await rowOf(redemption)).toMatchObject({
      reversedBy: null,
      returned: [{ good: rice, pieces: 1, points: 30, broken: false }],
    });
    const book = await answered(keeper.call(statement, { params: whose() }));
    expect(book.lines.slice(0, 2).map(({ amount, sentence }) => [amount, sentence])).toEqual([
      [-25, "换货换来大米1袋"],
      [30, "退回大米1袋：不合用"],
    ]);
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });

  it("writes a broken piece off, of the batch that it was of", async () => {
    const redemption = await take(rice, 2);
    const before = await standing();
    const body = { returned: back(1, true), basket: want(1), why: "坏了" };
    await answered(exchange(redemption, body));
    expect((await standing()).rice).toEqual(before.rice);
    const [damage, returned] = await answered(keeper.call(movements, { params: { good: rice } }));
    expect([damage, returned]).toMatchObject([
      { kind: "damage", pieces: -1, note: "坏了" },
      { kind: "return", pieces: 1 },
    ]);
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });

  it("is whole or nothing", async () => {
    const redemption = await take(rice, 1);
    const before = await standing();
    const many = { returned: back(1), basket: want(99), why: "不合用" };
    expect(await refused(exchange(redemption, many))).toMatchObject({ tag: "OutOfStock" });
    const more = { returned: back(2), basket: want(1), why: "不合用" };
    expect(await refused(exchange(redemption, more))).toMatchObject({
      status: 422,
      tag: "NotInRedemption",
      fields: { left: 1 },
    });
    const other = {
      returned: [{ good: salt, pieces: 1, broken: false }],
      basket: want(1),
      why: "错",
    };
    expect(await refused(exchange(redemption, other))).toMatchObject({ tag: "NotInRedemption" });
    const silent = { returned: back(1), basket: want(1), why: " " };
    expect(await refused(exchange(redemption, silent))).toMatchObject({ status: 400 });
    expect(await standing()).toEqual(before);
  });

  it("leaves the rest to a return, and nothing to another", async () => {
    const before = await standing();
    const redemption = await take(rice, 2);
    const body = { returned: back(1), basket: want(1), why: "不合用" };
    const { receipt } = await answered(exchange(redemption, body));
    const undo = async (of: RedemptionId) => {
      const { transfer } = await rowOf(of);
      const params = { transfer };
      return admin.call(reverseTransfer, { params, body: { why: "都不要了" }, ...attempt() });
    };
    await answered(undo(redemption));
    await answered(undo(receipt.redemption));
    expect(await standing()).toEqual(before);
    expect(await refused(undo(redemption))).toMatchObject({ tag: "AlreadyReversed" });
    expect(await refused(exchange(redemption, body))).toMatchObject({ tag: "NotInRedemption" });
    expect(await refused(exchange(receipt.redemption, body))).toMatchObject({
      tag: "AlreadyReversed",
    });
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });

  it("is for the counter alone, and not of what is not there", async () => {
    const body = { returned: back(1), basket: want(1), why: "不合用" };
    const redemption = await take(rice, 1);
    const cadre = await house.as("cadre");
    expect(
      await refused(cadre.call(exchangeGoods, { params: { redemption }, body, ...attempt() })),
    ).toMatchObject({ status: 403 });
    expect(await refused(exchange("nothing" as RedemptionId, body))).toMatchObject({ status: 404 });
  });
});

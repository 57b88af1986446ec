import {
  account,
  accountStatement,
  convertTime,
  donatePoints,
  givePoints,
  goods,
  movements,
  openPersonal,
  redeemAtCounter,
  redemptions,
  relieveFromPool,
  residents,
  reverseTransfer,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { AccountId, Points, TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import {
  decree,
  emptyPurse,
  endow,
  expectSound,
  lastOf,
  ownPurse,
  type Purse,
  purses,
  seen,
} from "../testing/purse.ts";
import { send } from "../testing/send.ts";
import { shelve } from "../testing/till.ts";

const points = (n: number) => Points.make(n);
const why = "登记错了";

onEveryEngine("a reversal", (engine) => {
  let house: House;
  let homes: ReadonlyArray<Purse>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    homes = await purses(house);
  });

  const home = (n: number): Purse => {
    const found = homes[n];
    if (!found) throw new Error("The village has too few households.");
    return found;
  };
  const view = async (id: AccountId) => {
    const admin = await house.as("admin");
    const { balance, lifetime, lots } = await answered(
      admin.call(account, { params: { account: id } }),
    );
    return { balance, lifetime, lots };
  };
  const reverse = async (transfer: TransferId) => {
    const admin = await house.as("admin");
    return admin.call(reverseTransfer, { params: { transfer }, body: { why }, ...attempt() });
  };
  const redeem = async ({ household }: Purse, price: number, pieces: number) => {
    const good = await shelve(house, { price, pieces: 9 });
    const keeper = await house.as("keeper");
    const basket = [{ good: good.id, pieces, shownPrice: points(price) }];
    const body = { household, resident: null, basket };
    const receipt = await answered(keeper.call(redeemAtCounter, { body, ...attempt() }));
    const { rows } = await answered(keeper.call(redemptions, { query: {} }));
    const row = rows.find(({ redemption }) => redemption === receipt.redemption);
    if (!row) throw new Error("The redemption is not in the list.");
    return { good: good.id, row };
  };

  it("restores balance, lots and lifetime, and is linked both ways", async () => {
    const group = await emptyPurse(house);
    await endow(house, group.id, 5);
    const before = await view(group.id);
    const wrong = lastOf(await endow(house, group.id, 70));
    const reversal = await answered(reverse(wrong));
    expect(reversal).toMatchObject({
      reverses: wrong,
      sentence: "冲正：登记错了",
      reversible: false,
      replacement: null,
    });
    expect(await seen(house, wrong)).toMatchObject({ reversedBy: reversal.id, reversible: false });
    expect(await view(group.id)).toEqual(before);
    const admin = await house.as("admin");
    const { lines } = await answered(
      admin.call(accountStatement, { params: { account: group.id } }),
    );
    expect(lines.map(({ reverses, reversedBy }) => [reverses, reversedBy])).toEqual([
      [wrong, null],
      [null, reversal.id],
      [null, null],
    ]);
  });

  it("gives back to the very lots that were drawn, with the last day that they had", async () => {
    await decree(house, { expiry: { kind: "months", months: 6, graceDays: 0, carryOver: 0 } });
    const group = await emptyPurse(house);
    await endow(house, group.id, 5);
    await decree(house, { expiry: { kind: "never" } });
    await endow(house, group.id, 5);
    const before = await view(group.id);
    const admin = await house.as("admin");
    const body = { from: group.id, amount: points(7), note: "" };
    const donated = await answered(admin.call(donatePoints, { body, ...attempt() }));
    await answered(reverse(lastOf(donated)));
    expect(await view(group.id)).toEqual(before);
  });

  it("of a redemption brings back the points and puts the goods on the shelf", async () => {
    await endow(house, home(0).id, 100);
    const before = await view(home(0).id);
    const { good, row } = await redeem(home(0), 30, 2);
    expect(row.reversedBy).toBeNull();
    const reversal = await answered(reverse(row.transfer));
    expect(await view(home(0).id)).toEqual(before);
    const keeper = await house.as("keeper");
    const shelf = await answered(keeper.call(goods, {}));
    expect(shelf.find(({ id }) => id === good)?.onHand).toBe(9);
    const moved = await answered(keeper.call(movements, { params: { good } }));
    expect(moved[0]).toMatchObject({ kind: "return", pieces: 2, note: why });
    const { rows } = await answered(keeper.call(redemptions, { query: {} }));
    expect(rows.find(({ redemption }) => redemption === row.redemption)).toMatchObject({
      reversedBy: reversal.id,
    });
  });

  it("of a gift takes from the receiver and gives back to the giver", async () => {
    const [giver, taker] = [await emptyPurse(house), await emptyPurse(house)];
    await endow(house, giver.id, 10);
    const before = await view(giver.id);
    const cadre = await house.as("cadre");
    const body = { from: giver.id, to: taker.id, amount: points(4), note: "" };
    const given = await answered(cadre.call(givePoints, { body, ...attempt() }));
    await answered(reverse(lastOf(given)));
    expect(await view(giver.id)).toEqual(before);
    expect(await view(taker.id)).toMatchObject({ balance: 0, lots: [] });
  });

  it("is refused where what was given is spent already", async () => {
    const group = await emptyPurse(house);
    const given = lastOf(await endow(house, group.id, 10));
    const cadre = await house.as("cadre");
    const body = { from: group.id, amount: points(8), note: "" };
    await answered(cadre.call(donatePoints, { body, ...attempt() }));
    expect(await refused(reverse(given))).toMatchObject({
      status: 422,
      tag: "BelowFloor",
      sentence: "积分不够扣：现有2分，还差8分",
    });
  });

  it("of a donation is refused where the pool has given it on", async () => {
    const [giver, needy] = [await emptyPurse(house), await emptyPurse(house)];
    await endow(house, giver.id, 10);
    const cadre = await house.as("cadre");
    const gift = { from: giver.id, amount: points(10), note: "" };
    const donated = await answered(cadre.call(donatePoints, { body: gift, ...attempt() }));
    const pool = (await view(AccountId.make("pool"))).balance;
    const relief = { to: needy.id, amount: points(pool), decision: "会议纪要" };
    await answered(cadre.call(relieveFromPool, { body: relief, ...attempt() }));
    expect(await refused(reverse(lastOf(donated)))).toMatchObject({ tag: "PoolShort" });
  });

  it("of half a conversion undoes both halves", async () => {
    await decree(house, { conversion: { minutes: 30, points: 1 } });
    const admin = await house.as("admin");
    const { rows } = await answered(admin.call(residents, { query: {} }));
    const resident = rows.find(({ household }) => household === home(1).household)?.id;
    if (!resident) throw new Error("Nobody lives there.");
    const opening = { params: { resident }, body: { unit: "time" as const }, ...attempt() };
    const time = await answered(admin.call(openPersonal, opening));
    await endow(house, time.id, 60);
    const before = [await view(time.id), await view(home(1).id)];
    const body = { resident, minutes: 60 };
    const { transfers } = await answered(admin.call(convertTime, { body, ...attempt() }));
    const [out, brought] = transfers;
    if (out === undefined || brought === undefined) throw new Error("Nothing was converted.");
    await answered(reverse(brought));
    expect([await view(time.id), await view(home(1).id)]).toEqual(before);
    expect(await refused(reverse(out))).toMatchObject({ tag: "AlreadyReversed" });
  });

  it("of a reversal is refused", async () => {
    const group = await emptyPurse(house);
    const reversal = await answered(reverse(lastOf(await endow(house, group.id, 5))));
    expect(await refused(reverse(reversal.id))).toMatchObject({
      status: 409,
      tag: "ReversalOfReversal",
    });
  });

  it("of what was posted to one's own household is left to somebody else", async () => {
    const own = await ownPurse(house, "admin");
    const { transfers } = await endow(house, own.id, 5);
    expect(await refused(reverse(transfers[0] ?? TransferId.make("none")))).toMatchObject({
      status: 403,
      tag: "OwnHousehold",
    });
  });

  it("is done by the admin only, with a reason, of what is there", async () => {
    const group = await emptyPurse(house);
    const transfer = lastOf(await endow(house, group.id, 5));
    const [admin, cadre] = [await house.as("admin"), await house.as("cadre")];
    const body = { why };
    expect(
      await refused(cadre.call(reverseTransfer, { params: { transfer }, body, ...attempt() })),
    ).toMatchObject({ status: 403, sentence: "您的账号不能冲正账目，这件事归监委会管，找他们" });
    const empty = { params: [transfer], body: { why: "" } };
    expect(await send(admin, reverseTransfer, empty)).toMatchObject({ status: 400 });
    expect(await refused(reverse(TransferId.make("nowhere")))).toMatchObject({
      status: 404,
      sentence: "账本里没有这一笔",
    });
  });

  it("of one attempt, sent again, is one reversal with one answer", async () => {
    const group = await emptyPurse(house);
    const transfer = lastOf(await endow(house, group.id, 5));
    const admin = await house.as("admin");
    const request = { params: { transfer }, body: { why }, ...attempt() };
    const [first, ...more] = await Promise.all(
      Array.from({ length: 4 }, () => answered(admin.call(reverseTransfer, request))),
    );
    for (const again of more) expect(again).toEqual(first);
    expect((await view(group.id)).balance).toBe(0);
  });

  it("asked for ten times at once happens once", async () => {
    const group = await emptyPurse(house);
    const transfer = lastOf(await endow(house, group.id, 5));
    const results = await Promise.all(Array.from({ length: 10 }, () => reverse(transfer)));
    expect(results.filter(Result.isSuccess)).toHaveLength(1);
    for (const result of results.filter(Result.isFailure)) {
      expect(result.failure).toMatchObject({ tag: "AlreadyReversed" });
    }
    expect((await view(group.id)).balance).toBe(0);
  });

  it("leaves sound books behind", () => expectSound(house));
});

import {
  account,
  donatePoints,
  givePoints,
  household,
  placeHold,
  postHold,
  redeemAtCounter,
  reverseTransfer,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { AccountId, Points } from "@huzhu/domain/points";
import { addMonths, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { decree, emptyPurse, endow, expectSound, lastOf, purses, seen } from "../testing/purse.ts";
import { balanceAt, cardHolders, shelve } from "../testing/till.ts";

const points = (n: number) => Points.make(n);
const DAY = 86_400_000;
const EXPIRED = AccountId.make("expired");
const MONTH = { kind: "months", months: 1, graceDays: 0, carryOver: 0 } as const;

onEveryEngine("what has expired", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const today = () => localDate(house.world.now());
  const aMonthAgo = () => addMonths(today(), -1);
  const view = async (id: AccountId) => {
    const admin = await house.as("admin");
    return answered(admin.call(account, { params: { account: id } }));
  };
  /** Ten that can be spent today for the last time, and five that last longer. */
  const purse = async () => {
    await decree(house, { expiry: MONTH });
    const group = await emptyPurse(house);
    await endow(house, group.id, 10, { eventDate: aMonthAgo() });
    await endow(house, group.id, 5);
    return { id: group.id, later: addMonths(today(), 1) };
  };
  const donate = async (from: AccountId, amount: number) => {
    const cadre = await house.as("cadre");
    const body = { from, amount: points(amount), note: "" };
    return cadre.call(donatePoints, { body, ...attempt() });
  };

  it("is spendable to the end of its last day", async () => {
    const { id: own, later } = await purse();
    const moved = await answered(donate(own, 12));
    expect(moved.transfers).toHaveLength(1);
    expect((await view(own)).lots).toMatchObject([{ expires: later, remaining: 3 }]);
  });

  it("is gone before anything is drawn, and never more than was left of it", async () => {
    const { id: own } = await purse();
    await answered(donate(own, 4));
    house.pass(DAY);
    const before = (await view(EXPIRED)).balance;
    const moved = await answered(donate(own, 2));
    expect(moved.transfers).toHaveLength(2);
    expect(await view(own)).toMatchObject({ balance: 3, lots: [{ remaining: 3 }] });
    expect((await view(EXPIRED)).balance).toBe(before + 6);
    const [sweep] = moved.transfers;
    if (sweep === undefined) throw new Error("Nothing was swept.");
    expect(await seen(house, sweep)).toMatchObject({
      sentence: `${today()}过期`,
      reversible: false,
    });
    const admin = await house.as("admin");
    const undoing = { params: { transfer: sweep }, body: { why: "再给几天" }, ...attempt() };
    expect(await refused(admin.call(reverseTransfer, undoing))).toMatchObject({
      tag: "NotReversible",
      sentence: "过期的积分不能冲正",
    });
  });

  it("is given to nobody, held by no hold, and buys nothing", async () => {
    const { id: own } = await purse();
    const other = await emptyPurse(house);
    house.pass(DAY);
    const cadre = await house.as("cadre");
    expect(await refused(donate(own, 6))).toMatchObject({ fields: { balance: 5, short: 1 } });
    const gift = { from: own, to: other.id, amount: points(6), note: "" };
    expect(await refused(cadre.call(givePoints, { body: gift, ...attempt() }))).toMatchObject({
      fields: { balance: 5, short: 1 },
    });
    const body = { amount: points(6), purpose: "年货", expiresAt: null };
    const request = { params: { account: own }, body, ...attempt() };
    expect(await refused(cadre.call(placeHold, request))).toMatchObject({
      fields: { balance: 5, short: 1 },
    });
  });

  it("stays as far as it stands on hold, and is taken with it", async () => {
    const { id: own } = await purse();
    const cadre = await house.as("cadre");
    const body = { amount: points(8), purpose: "年货", expiresAt: null };
    const request = { params: { account: own }, body, ...attempt() };
    const { id: hold } = await answered(cadre.call(placeHold, request));
    house.pass(DAY);
    expect(await refused(donate(own, 1))).toMatchObject({ fields: { balance: 0 } });
    const later = await house.as("cadre");
    const taking = { params: { hold }, body: { amount: points(8) }, ...attempt() };
    await answered(later.call(postHold, taking));
    expect(await view(own)).toMatchObject({ held: 0, balance: 0, lots: [] });
  });

  it("does not help to buy, and the rest does", async () => {
    const [home] = await purses(house);
    if (!home) throw new Error("The village has no households.");
    await endow(house, home.id, 1_000, { eventDate: aMonthAgo() });
    house.pass(DAY);
    const { balance } = await view(home.id);
    const good = await shelve(house, { price: balance - 1_000, pieces: 1 });
    const keeper = await house.as("keeper");
    const buy = (shownPrice: number) => {
      const basket = [{ good: good.id, pieces: 1, shownPrice: points(shownPrice) }];
      const body = { household: home.household, resident: null, basket };
      return keeper.call(redeemAtCounter, { body, ...attempt() });
    };
    expect(await answered(buy(balance - 1_000))).toMatchObject({ balance: 0 });
    expect(await view(home.id)).toMatchObject({ balance: 0, lots: [] });
  });

  it("is not shown at the kiosk", async () => {
    const [person] = await cardHolders(house);
    if (!person?.card) throw new Error("Nobody has a card.");
    const { card } = person;
    const admin = await house.as("admin");
    const page = await answered(admin.call(household, { params: { household: person.household } }));
    const kiosk = await house.kiosk();
    const shown = () => balanceAt(kiosk, card);
    await decree(house, { expiry: MONTH });
    await endow(house, page.account.id, 40, { eventDate: aMonthAgo() });
    const before = await shown();
    house.pass(DAY);
    expect(await shown()).toBe(before - 40);
  });

  it("goes on in part where the village carries over", async () => {
    const { id: own, later } = await purse();
    await decree(house, { expiry: { ...MONTH, carryOver: 50 } });
    house.pass(DAY);
    await answered(donate(own, 1));
    expect(await view(own)).toMatchObject({
      balance: 9,
      lots: [
        { expires: later, remaining: 4 },
        { expires: addMonths(today(), 1), amount: 5, remaining: 5 },
      ],
    });
  });

  it("is taken out before a wrong transfer is undone", async () => {
    await decree(house, { expiry: MONTH });
    const group = await emptyPurse(house);
    const wrong = lastOf(await endow(house, group.id, 10, { eventDate: aMonthAgo() }));
    house.pass(DAY);
    const admin = await house.as("admin");
    const request = { params: { transfer: wrong }, body: { why: "登记错了" }, ...attempt() };
    expect(await refused(admin.call(reverseTransfer, request))).toMatchObject({
      tag: "BelowFloor",
      fields: { balance: 0, short: 10 },
    });
    expect((await view(group.id)).balance).toBe(10);
  });

  it("leaves sound books behind", () => expectSound(house));
});

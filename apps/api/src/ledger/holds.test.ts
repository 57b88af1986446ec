import {
  type AccountRow,
  account,
  donatePoints,
  type HoldRow,
  household,
  placeHold,
  postHold,
  redeemAtCounter,
  redeemAtKiosk,
  releaseHold,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { AccountId, HoldId, Points } from "@huzhu/domain/points";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { emptyPurse, endow, expectSound, purses } from "../testing/purse.ts";
import { send } from "../testing/send.ts";
import { balanceAt, cardHolders, shelve } from "../testing/till.ts";
import { expireHolds } from "./expire-holds.ts";

const points = (n: number) => Points.make(n);
const HOUR = 3_600_000;
const PROGRAM = { kind: "program", id: "night", name: "夜间任务" } as const;

interface Wanted {
  readonly to?: AccountId | "people";
  readonly expiresAt?: Instant;
}

onEveryEngine("a hold", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const purse = async (amount: number): Promise<AccountRow> => {
    const group = await emptyPurse(house);
    await endow(house, group.id, amount);
    return group;
  };
  const soon = () => Instant.make(house.world.now() + HOUR);
  const hold = async (
    { id }: Pick<AccountRow, "id">,
    amount: number,
    { expiresAt = null, to }: { readonly expiresAt?: Instant | null; readonly to?: AccountId } = {},
  ) => {
    const cadre = await house.as("cadre");
    const body = { amount: points(amount), purpose: "年货", expiresAt, ...(to && { to }) };
    return cadre.call(placeHold, { params: { account: id }, body, ...attempt() });
  };
  const held = async (
    own: Pick<AccountRow, "id">,
    amount: number,
    expiresAt: Instant | null = null,
  ) => answered(hold(own, amount, { expiresAt }));
  const view = async ({ id }: AccountRow) => {
    const admin = await house.as("admin");
    return answered(admin.call(account, { params: { account: id } }));
  };
  const post = async ({ id }: Pick<HoldRow, "id">, amount: number) => {
    const cadre = await house.as("cadre");
    const body = { amount: points(amount) };
    return cadre.call(postHold, { params: { hold: id }, body, ...attempt() });
  };
  const release = async ({ id }: Pick<HoldRow, "id">) => {
    const cadre = await house.as("cadre");
    return cadre.call(releaseHold, { params: { hold: id }, ...attempt() });
  };

  it("keeps an amount in the balance that nobody can spend", async () => {
    const own = await purse(10);
    const placed = await held(own, 7);
    expect(placed).toMatchObject({ to: expect.any(String), amount: 7, purpose: "年货", end: null });
    expect(await view(own)).toMatchObject({ balance: 10, held: 7, holds: [{ id: placed.id }] });
    const cadre = await house.as("cadre");
    const body = { from: own.id, amount: points(4), note: "" };
    expect(await refused(cadre.call(donatePoints, { body, ...attempt() }))).toMatchObject({
      tag: "BelowFloor",
      sentence: "积分不够扣：现有3分，还差1分",
    });
  });

  it("is not spent at the store either", async () => {
    const [home] = await purses(house);
    if (!home) throw new Error("The village has no households.");
    await endow(house, home.id, 50);
    const { balance, held: before } = await view(home);
    await held(home, balance - before - 10);
    const good = await shelve(house, { price: 11, pieces: 1 });
    const keeper = await house.as("keeper");
    const basket = [{ good: good.id, pieces: 1, shownPrice: points(11) }];
    const body = { household: home.household, resident: null, basket };
    expect(await refused(keeper.call(redeemAtCounter, { body, ...attempt() }))).toMatchObject({
      tag: "ShortOfPoints",
      fields: { balance: 10, short: 1 },
    });
  });

  it("is not among what the kiosk shows, nor among what a receipt leaves", async () => {
    const [person] = await cardHolders(house);
    if (!person?.card) throw new Error("Nobody has a card.");
    const { card } = person;
    const admin = await house.as("admin");
    const page = await answered(admin.call(household, { params: { household: person.household } }));
    await endow(house, page.account.id, 50);
    const kiosk = await house.kiosk();
    const shown = () => balanceAt(kiosk, card);
    const before = await shown();
    await held(page.account, 20);
    expect(await shown()).toBe(before - 20);
    const good = await shelve(house, { price: 10, pieces: 1 });
    const body = { card, basket: [{ good: good.id, pieces: 1, shownPrice: points(10) }] };
    const receipt = await answered(kiosk.call(redeemAtKiosk, { body, ...attempt() }));
    expect(receipt.balance).toBe(before - 30);
  });

  it("is taken in part, and the rest is free again", async () => {
    const own = await purse(10);
    const placed = await held(own, 7);
    const taken = await answered(post(placed, 5));
    expect(taken.end).toMatchObject({ kind: "posted", amount: 5, transfer: expect.any(String) });
    expect(await view(own)).toMatchObject({ balance: 5, held: 0, holds: [] });
  });

  it.each([["more than it holds", 8, "MoreThanHeld", "只预留了7分，多要了1分"]])(
    "does not give %s",
    async (_, amount, tag, sentence) => {
      const placed = await held(await purse(10), 7);
      expect(await refused(post(placed, amount))).toMatchObject({ status: 422, tag, sentence });
      expect(
        await send(await house.as("cadre"), postHold, {
          params: [placed.id],
          body: { amount: 0 },
        }),
      ).toMatchObject({ status: 400 });
    },
  );

  it("is released, and ends only once", async () => {
    const own = await purse(10);
    const placed = await held(own, 7);
    expect((await answered(release(placed))).end).toMatchObject({ kind: "released", amount: 0 });
    expect(await view(own)).toMatchObject({ balance: 10, held: 0 });
    expect(await refused(post(placed, 1))).toMatchObject({
      status: 409,
      tag: "HoldEnded",
      sentence: "这笔预留已经放开了",
    });
  });

  it("asked to end in ten ways at once ends once", async () => {
    const own = await purse(10);
    const placed = await held(own, 7);
    const ends = Array.from({ length: 10 }, (_, n) => (n % 2 ? release(placed) : post(placed, 7)));
    const results = await Promise.all(ends);
    expect(results.filter(Result.isSuccess)).toHaveLength(1);
    const { balance, held: left } = await view(own);
    expect([left, [3, 10].includes(balance)]).toEqual([0, true]);
  });

  it("of one attempt, sent again, is one hold", async () => {
    const own = await purse(10);
    const cadre = await house.as("cadre");
    const body = { amount: points(6), purpose: "年货", expiresAt: null };
    const request = { params: { account: own.id }, body, ...attempt() };
    const first = await answered(cadre.call(placeHold, request));
    expect(await answered(cadre.call(placeHold, request))).toEqual(first);
    expect(await view(own)).toMatchObject({ held: 6 });
    expect(await refused(hold(own, 5))).toMatchObject({ tag: "BelowFloor" });
  });

  it("expires by itself, and is not taken any more", async () => {
    const own = await purse(10);
    const placed = await held(own, 7, soon());
    house.pass(HOUR);
    expect(await refused(post(placed, 7))).toMatchObject({
      tag: "HoldExpired",
      sentence: "预留的期限（2026-11-23）已经过了",
    });
    const expire = () =>
      house.db.write(house.village, async (tx) =>
        Result.succeed(await expireHolds(tx, PROGRAM, house.world.now())),
      );
    expect(await expire()).toEqual(Result.succeed(1));
    expect(await expire()).toEqual(Result.succeed(0));
    expect(await view(own)).toMatchObject({ balance: 10, held: 0 });
    expect(await refused(release(placed))).toMatchObject({ sentence: "这笔预留已经到期放开了" });
  });

  it.each([
    ["more than there is", 11, {}, 422, "BelowFloor"],
    ["for people", 1, { to: "people" as const }, 422, "HoldForPeople"],
    ["for time", 1, { to: AccountId.make("store-time") }, 422, "UnitsDiffer"],
    ["for vouchers", 1, { to: AccountId.make("vouchers") }, 404, "NotFound"],
    ["for an account that is not there", 1, { to: AccountId.make("none") }, 404, "NotFound"],
    ["until yesterday", 1, { expiresAt: Instant.make(1) }, 409, "HoldExpired"],
  ])("is not placed %s", async (_, amount, wanted: Wanted, status, tag) => {
    const { to, ...change } = wanted;
    const own = await purse(10);
    const other = to === "people" ? (await emptyPurse(house)).id : to;
    const placed = hold(own, amount, { ...change, ...(other && { to: other }) });
    expect(await refused(placed)).toMatchObject({ status, tag });
    expect(await view(own)).toMatchObject({ held: 0 });
  });

  it("of another village is not found, and the store's keeper places none", async () => {
    const nowhere = { id: HoldId.make("none") };
    expect(await refused(post(nowhere, 1))).toMatchObject({ status: 404, tag: "NotFound" });
    expect(await refused(release(nowhere))).toMatchObject({ sentence: "没有这笔预留" });
    const own = await purse(1);
    const keeper = await house.as("keeper");
    const body = { amount: points(1), purpose: "年货", expiresAt: null };
    const request = { params: { account: own.id }, body, ...attempt() };
    expect(await refused(keeper.call(placeHold, request))).toMatchObject({ tag: "NotAllowed" });
  });

  it("leaves sound books behind", () => expectSound(house));
});

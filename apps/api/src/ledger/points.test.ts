import {
  type AccountRow,
  account,
  changePointsPolicy,
  convertTime,
  donatePoints,
  givePoints,
  grantPoints,
  openPersonal,
  pointsPolicy,
  relieveFromPool,
  residents,
  tieKin,
} from "@huzhu/contract";
import { audit } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import type { ResidentId } from "@huzhu/domain/people";
import { AccountId, Points } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import {
  decree,
  emptyPurse,
  endow,
  expectSound,
  ownPurse,
  type Purse,
  purses,
  seen,
} from "../testing/purse.ts";
import { send } from "../testing/send.ts";

const TODAY = CalendarDate.make("2026-11-23");
const points = (n: number) => Points.make(n);
const NOBODYS = AccountId.make("of-another-village");

onEveryEngine("points", (engine) => {
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
  const balanceOf = async (id: AccountId) => {
    const admin = await house.as("admin");
    return (await answered(admin.call(account, { params: { account: id } }))).balance;
  };
  const grant = (to: AccountId, amount: number) => ({
    account: to,
    amount: points(amount),
    origin: "granted" as const,
    why: "重阳节慰问",
    eventDate: TODAY,
  });

  it("are granted, with whoever did it and why", async () => {
    const cadre = await house.as("cadre");
    const before = await balanceOf(home(0).id);
    const body = grant(home(0).id, 20);
    const moved = await answered(cadre.call(grantPoints, { body, ...attempt() }));
    expect(await balanceOf(home(0).id)).toBe(before + 20);
    expect(moved.accounts).toContainEqual(
      expect.objectContaining({ account: home(0).id, balance: before + 20 }),
    );
    const [transfer] = moved.transfers;
    if (transfer === undefined) throw new Error("Nothing moved.");
    expect(await seen(house, transfer)).toMatchObject({
      sentence: "发放：重阳节慰问",
      by: { kind: "staff" },
      opened: [{ account: home(0).id, origin: "granted", amount: 20 }],
      reversible: true,
    });
    const { rows } = await house.db.read(house.village, (read) =>
      audit.page(read, {}, { page: 1, pageSize: 1 }),
    );
    expect(rows).toMatchObject([
      { verb: "points.grant", request: { body: { amount: 20, origin: "granted" } } },
    ]);
  });

  it("of one attempt, sent five times at once, are granted once", async () => {
    const cadre = await house.as("cadre");
    const group = await emptyPurse(house);
    const request = { body: grant(group.id, 7), ...attempt() };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => answered(cadre.call(grantPoints, request))),
    );
    expect(new Set(answers.map(({ transfers }) => transfers[0])).size).toBe(1);
    expect(await balanceOf(group.id)).toBe(7);
    const lines = await house.place.all(
      `select attempt_id from audit where attempt_id = '${request.attempt}'`,
    );
    expect(lines).toHaveLength(1);
  });

  it("of a known attempt with another amount are a conflict, and move nothing", async () => {
    const cadre = await house.as("cadre");
    const group = await emptyPurse(house);
    const once = attempt();
    await answered(cadre.call(grantPoints, { body: grant(group.id, 7), ...once }));
    const other = cadre.call(grantPoints, { body: grant(group.id, 70), ...once });
    expect(await refused(other)).toMatchObject({ status: 409, tag: "AttemptConflict" });
    expect(await balanceOf(group.id)).toBe(7);
  });

  it.each([
    ["nothing", 400, "Malformed", { amount: 0 }],
    ["less than nothing", 400, "Malformed", { amount: -5 }],
    ["a half of the smallest unit", 400, "Malformed", { amount: 1.5 }],
    ["more than any village has", 400, "Malformed", { amount: 1e15 }],
    ["an unknown origin", 400, "Malformed", { origin: "found" }],
    ["no reason", 400, "Malformed", { why: " " }],
    ["a day that is none", 400, "Malformed", { eventDate: "2026-02-30" }],
    ["tomorrow", 422, "NotYet", { eventDate: "2026-11-24" }],
    ["an account that is not there", 404, "NotFound", { account: NOBODYS }],
    ["the village's own account", 404, "NotFound", { account: "pool" }],
  ])("are not granted for %s", async (_, status, tag, change) => {
    const cadre = await house.as("cadre");
    const before = await balanceOf(home(1).id);
    const body = { ...grant(home(1).id, 5), ...change };
    expect(await send(cadre, grantPoints, { body })).toMatchObject({ status, error: { tag } });
    expect(await balanceOf(home(1).id)).toBe(before);
  });

  it("are not brought by a member of staff to their own household", async () => {
    const cadre = await house.as("cadre");
    const own = await ownPurse(house, "cadre");
    const giving = { from: home(0).id, to: own.id, amount: points(1), note: "" };
    const relief = { to: own.id, amount: points(1), decision: "会议纪要" };
    for (const call of [
      cadre.call(grantPoints, { body: grant(own.id, 5), ...attempt() }),
      cadre.call(givePoints, { body: giving, ...attempt() }),
      cadre.call(relieveFromPool, { body: relief, ...attempt() }),
    ]) {
      expect(await refused(call)).toMatchObject({ status: 403, tag: "OwnHousehold" });
    }
  });

  it("are given to kin only, as far as the village permits it", async () => {
    const cadre = await house.as("cadre");
    await decree(house, { giftTies: [] });
    await endow(house, home(2).id, 30);
    const body = { from: home(2).id, to: home(3).id, amount: points(10), note: "过年" };
    const give = () => cadre.call(givePoints, { body, ...attempt() });
    expect(await refused(give())).toMatchObject({
      tag: "NotKin",
      sentence: "本村还没有开放转赠，请管理员先改积分规定",
    });
    await decree(house, { giftTies: ["亲子"] });
    expect(await refused(give())).toMatchObject({
      status: 422,
      tag: "NotKin",
      sentence: "只能转给亲子，请先登记两家的亲属关系",
    });
    const kin = { params: { household: home(2).household } };
    const tie = { other: home(3).household, tie: "亲子" };
    await answered(cadre.call(tieKin, { ...kin, body: tie, ...attempt() }));
    const before = await balanceOf(home(3).id);
    const moved = await answered(give());
    expect(await balanceOf(home(3).id)).toBe(before + 10);
    const transfer = moved.transfers[0];
    if (transfer === undefined) throw new Error("Nothing moved.");
    const { opened } = await seen(house, transfer);
    expect(new Set(opened.map(({ origin }) => origin))).toEqual(new Set(["gifted"]));
    expect(opened.reduce((sum, { amount }) => sum + amount, 0)).toBe(10);
  });

  it("are given to a group without any tie, and keep their last day", async () => {
    await decree(house, { expiry: { kind: "months", months: 1, graceDays: 0, carryOver: 0 } });
    const [giver, taker] = [await emptyPurse(house), await emptyPurse(house)];
    await endow(house, giver.id, 10, { eventDate: CalendarDate.make("2026-11-10") });
    await decree(house, { expiry: { kind: "never" } });
    const cadre = await house.as("cadre");
    const body = { from: giver.id, to: taker.id, amount: points(4), note: "" };
    await answered(cadre.call(givePoints, { body, ...attempt() }));
    const view = await answered(cadre.call(account, { params: { account: taker.id } }));
    expect(view.lots).toMatchObject([{ origin: "gifted", expires: "2026-12-10", remaining: 4 }]);
    expect(view.lifetime).toBe(0);
  });

  it("that are not there are not given, and it is said how many are missing", async () => {
    const [giver, taker] = [await emptyPurse(house), await emptyPurse(house)];
    await endow(house, giver.id, 3);
    const cadre = await house.as("cadre");
    const body = { from: giver.id, to: taker.id, amount: points(5), note: "" };
    expect(await refused(cadre.call(givePoints, { body, ...attempt() }))).toMatchObject({
      status: 422,
      tag: "BelowFloor",
      sentence: "积分不够扣：现有3分，还差2分",
    });
  });

  it.each([
    ["to itself", (own: AccountRow) => ({ to: own.id }), 422, "SameAccount"],
    ["to the store", () => ({ to: AccountId.make("pool") }), 404, "NotFound"],
    ["with a long note", () => ({ note: "好".repeat(201) }), 400, "Malformed"],
  ])("are not given %s", async (_, change, status, tag) => {
    const own = await emptyPurse(house);
    await endow(house, own.id, 3);
    const cadre = await house.as("cadre");
    const other = await emptyPurse(house);
    const body = { from: own.id, to: other.id, amount: points(1), note: "", ...change(own) };
    expect(await send(cadre, givePoints, { body })).toMatchObject({ status, error: { tag } });
  });

  it("never become time by a gift", async () => {
    const [giver, taker] = [await emptyPurse(house), await emptyPurse(house, "time")];
    await endow(house, giver.id, 3);
    const cadre = await house.as("cadre");
    const body = { from: giver.id, to: taker.id, amount: points(1), note: "" };
    expect(await refused(cadre.call(givePoints, { body, ...attempt() }))).toMatchObject({
      tag: "UnitsDiffer",
    });
  });

  it("go to the pool, and out of it by a decision", async () => {
    const [giver, needy] = [await emptyPurse(house), await emptyPurse(house)];
    await endow(house, giver.id, 30);
    const cadre = await house.as("cadre");
    const donation = { from: giver.id, amount: points(30), note: "" };
    await answered(cadre.call(donatePoints, { body: donation, ...attempt() }));
    const pool = await balanceOf(AccountId.make("pool"));
    const relief = (amount: number) => ({
      to: needy.id,
      amount: points(amount),
      decision: "11月20日村委会会议纪要",
    });
    expect(
      await refused(cadre.call(relieveFromPool, { body: relief(pool + 1), ...attempt() })),
    ).toMatchObject({
      tag: "PoolShort",
      sentence: `互助池现有${pool}分，还差1分`,
    });
    await answered(cadre.call(relieveFromPool, { body: relief(20), ...attempt() }));
    expect(await balanceOf(needy.id)).toBe(20);
    const nothing = { ...relief(1), decision: "" };
    expect(await send(cadre, relieveFromPool, { body: nothing })).toMatchObject({ status: 400 });
  });

  const somebody = async (): Promise<ResidentId> => {
    const admin = await house.as("admin");
    const { rows } = await answered(admin.call(residents, { query: {} }));
    const found = rows.find((row) => row.household === home(4).household);
    if (!found) throw new Error("Nobody lives there.");
    return found.id;
  };

  it("come of time at the village's rate, both or none", async () => {
    const resident = await somebody();
    const cadre = await house.as("cadre");
    const convert = (minutes: number) =>
      cadre.call(convertTime, { body: { resident, minutes }, ...attempt() });
    expect(await refused(convert(60))).toMatchObject({ status: 404, tag: "NotFound" });
    const opening = { params: { resident }, body: { unit: "time" as const }, ...attempt() };
    const time = await answered(cadre.call(openPersonal, opening));
    await endow(house, time.id, 150);
    await decree(house, { conversion: null });
    expect(await refused(convert(60))).toMatchObject({ tag: "NoConversion" });
    await decree(house, { conversion: { minutes: 60, points: 2 } });
    expect(await refused(convert(90))).toMatchObject({
      tag: "NotWholeMultiple",
      sentence: "每60分钟换一次，90分钟不是整数倍，可以换60分钟",
    });
    expect(await refused(convert(180))).toMatchObject({ tag: "BelowFloor" });
    const before = await balanceOf(home(4).id);
    const moved = await answered(convert(120));
    expect(moved.transfers).toHaveLength(2);
    expect(await balanceOf(time.id)).toBe(30);
    expect(await balanceOf(home(4).id)).toBe(before + 4);
  });

  it("are moved by nobody who only keeps the store", async () => {
    const keeper = await house.as("keeper");
    const body = grant(home(0).id, 1);
    expect(await refused(keeper.call(grantPoints, { body, ...attempt() }))).toMatchObject({
      status: 403,
      tag: "NotAllowed",
      sentence: "您的账号不能发放和划转积分，这件事归村委会管，找他们",
    });
  });

  it("follow the policy that the admin decides on, from then on", async () => {
    const [admin, cadre] = [await house.as("admin"), await house.as("cadre")];
    const old = await answered(cadre.call(pointsPolicy, {}));
    const policy = { ...old, expiry: { kind: "year-end", years: 0, graceDays: 31, carryOver: 0 } };
    expect(await send(cadre, changePointsPolicy, { body: policy })).toMatchObject({ status: 403 });
    const group = await emptyPurse(house);
    await endow(house, group.id, 1);
    expect(await send(admin, changePointsPolicy, { body: policy })).toMatchObject({ status: 200 });
    expect(await answered(cadre.call(pointsPolicy, {}))).toEqual(policy);
    await endow(house, group.id, 1);
    const { lots } = await answered(admin.call(account, { params: { account: group.id } }));
    expect(lots.map(({ expires }) => expires)).toEqual(["2027-01-31", null]);
    const bad = { ...old, expiry: { kind: "months", months: 0, graceDays: 0, carryOver: 0 } };
    expect(await send(admin, changePointsPolicy, { body: bad })).toMatchObject({ status: 400 });
    await answered(admin.call(changePointsPolicy, { body: old, ...attempt() }));
  });

  it("leave sound books behind", () => expectSound(house));
});

import {
  account,
  contract,
  donatePoints,
  type Endpoint,
  givePoints,
  movements,
  recordClaims,
  redeemAtCounter,
  redemptions,
  reverseTransfer,
  signClaims,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { type AccountId, Points, type TransferId } from "@huzhu/domain/points";
import { Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { addMonths, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, attempt, type House, openHouse } from "../testing/house.ts";
import { decree, emptyPurse, endow, expectSound, lastOf, purses } from "../testing/purse.ts";
import { shelve } from "../testing/till.ts";

const points = (n: number) => Points.make(n);
const endpoints: ReadonlyArray<Endpoint> = contract;
const DAY = 86_400_000;

/** What went wrong in others' ledgers, each by the name of the report. */
onEveryEngine("what went wrong elsewhere", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const balanceOf = async (id: AccountId) => {
    const admin = await house.as("admin");
    return (await answered(admin.call(account, { params: { account: id } }))).balance;
  };
  const home = async (n: number) => {
    const found = (await purses(house))[n];
    if (!found) throw new Error("The village has too few households.");
    await endow(house, found.id, 100);
    return found;
  };
  const reverse = async (transfer: TransferId) => {
    const admin = await house.as("admin");
    const body = { why: "退货" };
    return admin.call(reverseTransfer, { params: { transfer }, body, ...attempt() });
  };
  const bought = async (household: Awaited<ReturnType<typeof home>>["household"]) => {
    const good = await shelve(house, { price: 30, pieces: 5 });
    const keeper = await house.as("keeper");
    const basket = [{ good: good.id, pieces: 1, shownPrice: points(30) }];
    const body = { household, resident: null, basket };
    const request = { body, ...attempt() };
    const { redemption } = await answered(keeper.call(redeemAtCounter, request));
    const { rows } = await answered(keeper.call(redemptions, { query: {} }));
    const row = rows.find((each) => each.redemption === redemption);
    if (!row) throw new Error("The redemption is not in the list.");
    return { good: good.id, request, transfer: row.transfer };
  };

  it("blnk#374: a refund asked for again and again pays once", async () => {
    const { id, household } = await home(0);
    const before = await balanceOf(id);
    const { transfer } = await bought(household);
    await answered(reverse(transfer));
    for (let n = 0; n < 5; n += 1) {
      expect(await reverse(transfer)).toMatchObject({ failure: { tag: "AlreadyReversed" } });
    }
    expect(await balanceOf(id)).toBe(before);
  });

  it("odoo#40567, odoo#270532: a retry doubles neither points nor orders", async () => {
    const { id, household } = await home(1);
    const before = await balanceOf(id);
    const { good, request } = await bought(household);
    house.pass(60_000);
    for (let n = 0; n < 3; n += 1) {
      await answered((await house.as("keeper")).call(redeemAtCounter, request));
    }
    expect(await balanceOf(id)).toBe(before - 30);
    const moved = await answered((await house.as("keeper")).call(movements, { params: { good } }));
    expect(moved.filter(({ kind }) => kind === "redemption")).toHaveLength(1);
  });

  it("odoo#257854: a refund keeps neither the goods' points nor what was earned", async () => {
    const group = await emptyPurse(house);
    const earned = lastOf(await endow(house, group.id, 40));
    await answered(reverse(earned));
    const admin = await house.as("admin");
    const view = await answered(admin.call(account, { params: { account: group.id } }));
    expect(view).toMatchObject({ balance: 0, lifetime: 0, lots: [] });
  });

  it("FloCafe#78: what expires takes its own points along, and no others", async () => {
    await decree(house, {
      expiry: { kind: "months", months: 1, graceDays: 0, carryOver: 0 },
    });
    const group = await emptyPurse(house);
    const today = localDate(house.world.now());
    await endow(house, group.id, 10, { eventDate: addMonths(today, -1) });
    await endow(house, group.id, 200);
    const cadre = await house.as("cadre");
    const spend = (amount: number) => ({ from: group.id, amount: points(amount), note: "" });
    await answered(cadre.call(donatePoints, { body: spend(6), ...attempt() }));
    house.pass(DAY);
    for (let n = 0; n < 3; n += 1) {
      const later = await house.as("cadre");
      await answered(later.call(donatePoints, { body: spend(1), ...attempt() }));
    }
    expect(await balanceOf(group.id)).toBe(197);
    await decree(house, { expiry: { kind: "never" } });
  });

  describe("slimkit/plus#448: ten requests at once farm nothing", () => {
    it("when they approve deeds up to a cap", async () => {
      const own = await home(2);
      const before = await balanceOf(own.id);
      const cadre = await house.as("cadre");
      const eventDate = localDate(house.world.now());
      const line = { household: own.household, resident: null, quantity: Quantity.make(1) };
      // 获评最美庭院 gives fifteen points, and fifteen a year.
      const draft = { rule: RuleCode.make("W02"), eventDate, note: "" };
      const body = { ...draft, lines: Array.from({ length: 10 }, () => line) };
      const rows = await answered(cadre.call(recordClaims, { body, ...attempt() }));
      const cadre2 = await house.as("cadre2");
      await Promise.all(
        rows.map(({ id }) =>
          answered(cadre2.call(signClaims, { body: { claims: [id] }, ...attempt() })),
        ),
      );
      expect(await balanceOf(own.id)).toBe(before + 15);
    });

    it("when they give all of a balance away", async () => {
      const [giver, taker] = [await emptyPurse(house), await emptyPurse(house)];
      await endow(house, giver.id, 10);
      const cadre = await house.as("cadre");
      const body = { from: giver.id, to: taker.id, amount: points(10), note: "" };
      const results = await Promise.all(
        Array.from({ length: 10 }, () => cadre.call(givePoints, { body, ...attempt() })),
      );
      expect(results.filter(Result.isSuccess)).toHaveLength(1);
      expect([await balanceOf(giver.id), await balanceOf(taker.id)]).toEqual([0, 10]);
    });
  });

  it("TimeOverflow: a limit refuses, and does not only raise a flag", async () => {
    const group = await emptyPurse(house, "time");
    await endow(house, group.id, 30);
    const cadre = await house.as("cadre");
    const body = { from: group.id, amount: points(31), note: "" };
    expect(await cadre.call(donatePoints, { body, ...attempt() })).toMatchObject({
      failure: { tag: "BelowFloor", status: 422 },
    });
    const granted = { account: group.id, origin: "earned", why: "补登", eventDate: "2026-11-20" };
    const huge = cadre.fetch("/api/points/grant", {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": attempt().attempt },
      body: JSON.stringify({ ...granted, amount: 10 ** 13 }),
    });
    expect((await huge).status).toBe(400);
    expect(await balanceOf(group.id)).toBe(30);
  });

  describe("TimeOverflow: nobody deletes a transfer, not even the admin", () => {
    it("by the API", () => {
      const removing = endpoints.filter(({ method }) => method === "DELETE");
      expect(
        removing.map(({ path }) => path).filter((path) => /transfer|account/.test(path)),
      ).toEqual([]);
      const moving = endpoints.filter(({ path }) => path.startsWith("/api/transfers"));
      expect(moving.map(({ method, path }) => `${method} ${path}`)).toEqual([
        "GET /api/transfers/:transfer",
        "POST /api/transfers/:transfer/reverse",
      ]);
    });

    it.each([
      "delete from transfer",
      "delete from entry",
      "update entry set amount = amount + 1",
      "update transfer set reason = '{}'",
      "delete from lot_use",
      "delete from leaf",
    ])("by the database: %s", async (sql) => {
      await endow(house, (await emptyPurse(house)).id, 1);
      await expect(house.place.all(sql)).rejects.toThrow(/append-only/);
    });
  });

  it("leaves sound books here", () => expectSound(house));
});

import {
  account,
  accountStatement,
  accounts,
  balance,
  donatePoints,
  household,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { AccountId, Points } from "@huzhu/domain/points";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { decree, emptyPurse, endow, lastOf, type Purse, purses } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

const date = CalendarDate.make;
const MONTHS = { kind: "months", months: 2, graceDays: 0, carryOver: 0 } as const;

onEveryEngine("accounts", (engine) => {
  let house: House;
  let homes: ReadonlyArray<Purse>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    homes = await purses(house);
    await decree(house, { expiry: MONTHS });
  });

  const home = (n: number): Purse => {
    const found = homes[n];
    if (!found) throw new Error("The village has too few households.");
    return found;
  };

  it("are listed with whose they are", async () => {
    const keeper = await house.as("keeper");
    const { rows, total } = await answered(keeper.call(accounts, { query: {} }));
    expect(total).toBeGreaterThan(24);
    const own = rows.filter(({ owner }) => owner._tag === "Village");
    expect(own.map(({ kind }) => kind)).toContain("issuance");
    expect(home(0).owner).toMatchObject({ _tag: "Household", number: expect.any(String) });
  });

  it("are found by household number, by name, and by a group's name", async () => {
    const admin = await house.as("admin");
    const group = await emptyPurse(house);
    const find = async (search: string) =>
      (await answered(admin.call(accounts, { query: { search } }))).rows.map(({ id }) => id);
    const { id, owner } = home(0);
    if (owner._tag !== "Household") throw new Error("It is no household's.");
    expect(await find(owner.number)).toContain(id);
    expect(await find(owner.head ?? "")).toContain(id);
    const { name } = group.owner._tag === "Group" ? group.owner : { name: "" };
    expect(await find(name)).toEqual([group.id]);
    expect(await find("%")).toEqual([]);
  });

  it("are listed by kind and unit", async () => {
    const admin = await house.as("admin");
    const query = { kind: "pool", unit: "time" } as const;
    const { rows, total } = await answered(admin.call(accounts, { query }));
    expect([total, rows[0]?.id]).toEqual([1, "pool-time"]);
  });

  it("open with their lots in spending order, and tell what will be lost", async () => {
    const group = await emptyPurse(house);
    await endow(house, group.id, 5, { eventDate: date("2026-11-20") });
    await endow(house, group.id, 3, { eventDate: date("2026-10-01"), origin: "granted" });
    const admin = await house.as("admin");
    const view = await answered(admin.call(account, { params: { account: group.id } }));
    expect(view).toMatchObject({ balance: 8, held: 0, lifetime: 5, entries: 2, holds: [] });
    expect(view.lots).toMatchObject([
      { origin: "granted", expires: "2026-12-01", amount: 3, remaining: 3 },
      { origin: "earned", expires: "2027-01-20", amount: 5, remaining: 5 },
    ]);
    expect(view.expiring).toEqual([
      { on: "2026-12-01", amount: 3 },
      { on: "2027-01-20", amount: 5 },
    ]);
  });

  it("of a household is the one that the household page names", async () => {
    const admin = await house.as("admin");
    const params = { household: home(0).household };
    const page = await answered(admin.call(household, { params }));
    expect([page.account.id, page.personal]).toEqual([home(0).id, []]);
  });

  it("tell each line with its balance, its lots and its number in the journal", async () => {
    const group = await emptyPurse(house);
    const granted = await endow(house, group.id, 9, { why: "重阳节" });
    const cadre = await house.as("cadre");
    const body = { from: group.id, amount: Points.make(4), note: "帮张家" };
    await answered(cadre.call(donatePoints, { body, ...attempt() }));
    const params = { account: group.id };
    const { lines, next } = await answered(cadre.call(accountStatement, { params }));
    expect(next).toBeNull();
    expect(lines).toMatchObject([
      {
        amount: -4,
        balance: 5,
        sentence: "捐赠：帮张家",
        opened: [],
        drawn: [{ origin: "earned", expires: "2027-01-23", amount: 4 }],
        reversible: true,
      },
      {
        transfer: lastOf(granted),
        amount: 9,
        balance: 9,
        sentence: "补记：重阳节",
        opened: [{ origin: "earned", expires: "2027-01-23", amount: 9 }],
        drawn: [],
        reversedBy: null,
        reverses: null,
      },
    ]);
    const [late, early] = lines.map(({ journalNumber }) => journalNumber ?? 0);
    expect(late).toBeGreaterThan(early ?? 0);
  });

  it("tell fifty lines at once, and where to go on", async () => {
    const group = await emptyPurse(house);
    for (let n = 1; n <= 52; n += 1) await endow(house, group.id, n);
    const admin = await house.as("admin");
    const params = { account: group.id };
    const first = await answered(admin.call(accountStatement, { params }));
    expect(first.lines.map(({ amount }) => amount).slice(0, 2)).toEqual([52, 51]);
    expect([first.lines.length, first.next]).toEqual([50, 3]);
    const query = { before: first.next ?? 0 };
    const rest = await answered(admin.call(accountStatement, { params, query }));
    expect([rest.lines.map(({ amount }) => amount), rest.next]).toEqual([[2, 1], null]);
  });

  it("tell the lines of the days that are asked for", async () => {
    const group = await emptyPurse(house);
    for (const day of ["2026-11-01", "2026-11-10", "2026-11-20"]) {
      await endow(house, group.id, 1, { eventDate: date(day) });
    }
    const admin = await house.as("admin");
    const query = { from: date("2026-11-02"), to: date("2026-11-10") };
    const { lines } = await answered(
      admin.call(accountStatement, { params: { account: group.id }, query }),
    );
    expect(lines.map(({ eventDate }) => eventDate)).toEqual(["2026-11-10"]);
  });

  it("know their balance by the day of events and by the moment of writing", async () => {
    const group = await emptyPurse(house);
    await endow(house, group.id, 5, { eventDate: date("2026-11-20") });
    house.pass(60_000);
    await endow(house, group.id, 3, { eventDate: date("2026-11-01") });
    const admin = await house.as("admin");
    const stood = async (query: { on?: CalendarDate; at?: Instant }) =>
      (await answered(admin.call(balance, { params: { account: group.id }, query }))).balance;
    const on = date("2026-11-10");
    const at = Instant.make(house.world.now() - 1);
    expect(await stood({})).toBe(8);
    expect(await stood({ on })).toBe(3);
    expect(await stood({ at })).toBe(5);
    expect(await stood({ on, at })).toBe(0);
    expect(await stood({ on, at: house.world.now() })).toBe(3);
    expect(await stood({ at: Instant.make(NOW - 86_400_000) })).toBe(0);
  });

  it("that the village does not have are not found", async () => {
    const admin = await house.as("admin");
    const params = { account: AccountId.make("of-another-village") };
    for (const endpoint of [account, accountStatement, balance]) {
      expect(await refused(admin.call(endpoint, { params }))).toMatchObject({
        status: 404,
        sentence: "没有这个账户",
      });
    }
  });

  it.each([
    ["a kind that is none", "?kind=bank"],
    ["a page that is none", "?page=0"],
    ["an unknown field", "?free=1"],
  ])("asked for %s are refused", async (_, query) => {
    const admin = await house.as("admin");
    const response = await admin.fetch(`/api/accounts${query}`);
    expect(response.status).toBe(400);
  });

  it("are not asked for before a line that is none", async () => {
    const admin = await house.as("admin");
    const path = `/api/accounts/${home(0).id}/statement?before=-1`;
    expect((await admin.fetch(path)).status).toBe(400);
    expect(await send(admin, account, { params: ["a b"] })).toMatchObject({ status: 400 });
  });
});

import { expiring } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { answered, type House, openHouse } from "../testing/house.ts";
import { decree, emptyPurse, endow, type Purse, purses } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

const date = CalendarDate.make;

onEveryEngine("what expires", (engine) => {
  let house: House;
  let home: Purse;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const [first] = await purses(house);
    if (!first) throw new Error("The village has no households.");
    home = first;
    await decree(house, {
      expiry: { kind: "months", months: 2, graceDays: 0, carryOver: 0 },
    });
    const group = await emptyPurse(house);
    await endow(house, home.id, 7, { eventDate: date("2026-10-01") });
    await endow(house, group.id, 5, { eventDate: date("2026-10-01") });
    await endow(house, home.id, 3, { eventDate: date("2026-10-20") });
    await endow(house, home.id, 9, { eventDate: date("2026-11-23") });
  });

  const list = async (days?: number) => {
    const keeper = await house.as("keeper");
    return answered(keeper.call(expiring, { query: days === undefined ? {} : { days } }));
  };

  it("is told by day and by whose it is, with what all lose together", async () => {
    const { from, to, rows, days } = await list(30);
    expect([from, to]).toEqual(["2026-11-23", "2026-12-23"]);
    expect(rows.map(({ on, amount }) => [on, amount])).toEqual(
      expect.arrayContaining([
        ["2026-12-01", 7],
        ["2026-12-01", 5],
        ["2026-12-20", 3],
      ]),
    );
    expect(rows.find(({ amount }) => amount === 7)?.owner).toEqual(home.owner);
    expect(days).toEqual([
      { on: "2026-12-01", unit: "points", amount: 12 },
      { on: "2026-12-20", unit: "points", amount: 3 },
    ]);
  });

  it("is told for sixty days where nobody says how many", async () => {
    expect((await list()).to).toBe("2027-01-22");
    expect((await list(61)).rows.at(-1)).toMatchObject({ on: "2027-01-23", amount: 9 });
  });

  it.each(["0", "1001", "ten"])("is not told for %s days", async (days) => {
    const admin = await house.as("admin");
    const endpoint = { ...expiring, path: `${expiring.path}?days=${days}` } as const;
    expect(await send(admin, endpoint, {})).toMatchObject({ status: 400 });
  });

  it("is a workbook too, for whoever may see it", async () => {
    const admin = await house.as("admin");
    const response = await admin.fetch("/api/expiring.xlsx?days=30");
    expect(response.headers.get("content-disposition")).toContain(encodeURIComponent("到期名单"));
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { sheets } = Result.getOrThrow(await readWorkbook(bytes, "list.xlsx"));
    const cells = JSON.stringify(sheets);
    for (const text of ["积分到期名单", "最后一天", "2026-12-01", "2026-12-20"]) {
      expect(cells).toContain(text);
    }
    expect((await house.nobody().fetch("/api/expiring.xlsx")).status).toBe(401);
    expect((await admin.fetch("/api/expiring.xlsx?days=x")).status).toBe(400);
  });
});

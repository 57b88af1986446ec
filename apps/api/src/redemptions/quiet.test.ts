import { quietHomes, redeemAtCounter, undoRedemption } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { Points } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { answered, attempt, type House, openHouse } from "../testing/house.ts";
import { endow, type Purse, purses } from "../testing/purse.ts";
import { shelve } from "../testing/till.ts";

const LONG_AGO = CalendarDate.make("2026-08-01");
const LATELY = CalendarDate.make("2026-11-01");

onEveryEngine("households that take nothing", (engine) => {
  let house: House;
  let homes: ReadonlyArray<Purse>;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    homes = await purses(house);
  });

  const quiet = async () => answered((await house.as("keeper")).call(quietHomes, {}));
  const isQuiet = async (home: Purse) =>
    (await quiet()).rows.some(({ account }) => account === home.id);

  it("had enough for the cheapest good all the time, and took nothing", async () => {
    const { since, cheapest, rows } = await quiet();
    expect(since).toBe("2026-08-25");
    expect(rows.length).toBeGreaterThan(0);
    for (const { old, last } of rows) {
      expect(old).toBeGreaterThanOrEqual(cheapest?.price ?? Number.NaN);
      expect(last === null || last < since).toBe(true);
    }
  });

  it("are those whose points are old, until they take something", async () => {
    const good = await shelve(house, { price: 1, pieces: 3 });
    const price = Points.make(1);
    expect((await quiet()).cheapest).toEqual({ name: good.name, price });
    const home = homes.find(({ balance }) => balance === 0);
    if (!home) throw new Error("Every household has points.");
    await endow(house, home.id, 1, { eventDate: LATELY });
    expect(await isQuiet(home)).toBe(false);
    await endow(house, home.id, 1, { eventDate: LONG_AGO });
    expect(await isQuiet(home)).toBe(true);

    const keeper = await house.as("keeper");
    const basket = [{ good: good.id, pieces: 1, shownPrice: price }];
    const body = { household: home.household, resident: null, basket };
    const { redemption } = await answered(keeper.call(redeemAtCounter, { body, ...attempt() }));
    expect(await isQuiet(home)).toBe(false);
    await answered(keeper.call(undoRedemption, { params: { redemption }, ...attempt() }));
    expect(await isQuiet(home)).toBe(true);
  });

  it("stand in a workbook, for whoever may see the ledger", async () => {
    const path = "/api/redemptions/quiet.xlsx";
    const response = await (await house.as("keeper")).fetch(path);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { sheets } = Result.getOrThrow(await readWorkbook(bytes, "quiet.xlsx"));
    for (const text of ["久没来换的", "一直有的积分", "没换过"]) {
      expect(JSON.stringify(sheets)).toContain(text);
    }
    expect((await house.nobody().fetch(path)).status).toBe(401);
  });
});

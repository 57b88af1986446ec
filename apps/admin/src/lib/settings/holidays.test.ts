import { changeHolidays, holidays } from "@huzhu/contract";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { TODAY } from "../../testing/village.ts";
import { Holidays } from "./holidays.svelte.ts";

const NEW_YEAR = CalendarDate.make("2026-01-01");

const opened = async () => {
  let days: ReadonlyArray<CalendarDate> = [NEW_YEAR];
  const server = new FakeServer()
    .on(holidays, () => Result.succeed(days))
    .on(changeHolidays, ({ body }) => {
      days = body.holidays.toSorted();
      return Result.succeed(days);
    });
  const page = new Holidays(deskAt(server), TODAY);
  await page.open();
  return page;
};

describe("the days off", () => {
  it("grow by what a pasted text names and is not there yet", async () => {
    const page = await opened();
    page.pasted = "元旦：1月1日至2日放假\n2027年1月1日";
    expect(page.found).toEqual(["2026-01-02", "2027-01-01"]);
    await page.addFound();
    expect([page.done, page.pasted]).toEqual(["加上了2天", ""]);
    expect(page.years.map(({ year, days }) => [year, days.length])).toEqual([
      ["2027", 1],
      ["2026", 2],
    ]);
  });

  it("grow by one, and never by the same", async () => {
    const page = await opened();
    page.day = "2026-05-01";
    await page.add();
    page.day = "2026-05-01";
    await page.add();
    expect([page.days, page.done]).toEqual([["2026-01-01", "2026-05-01"], "加上了1天"]);
  });

  it("shrink by one", async () => {
    const page = await opened();
    await page.remove(NEW_YEAR);
    expect([page.days, page.done]).toEqual([[], "去掉了1天"]);
  });
});

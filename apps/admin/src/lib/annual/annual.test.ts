import { describe, expect, it } from "vitest";
import { withAnnual } from "../../testing/annual.ts";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { TODAY } from "../../testing/village.ts";
import { AnnualPage } from "./annual.svelte.ts";
import { AnnualFacts } from "./facts.svelte.ts";

const desk = () => deskAt(withAnnual(new FakeServer()));
const opened = async (asked = "") => {
  const page = new AnnualPage(desk(), TODAY, new URLSearchParams(asked));
  await page.load();
  return page;
};

describe("a year of the village", () => {
  it("is summed from the months that have begun", async () => {
    const page = await opened();
    expect(page.months.map(({ month }) => month)).toEqual([1, 2, 3]);
    expect([page.given, page.redeemed, page.visits, page.meals]).toEqual([300, 120, 4, 31]);
    expect(page.hours(page.minutes)).toBe("3小时5分钟");
    expect(page.elders).toEqual({ known: 13, reached: 3 });
  });

  it("charts what moved, and nothing of what did not", async () => {
    const page = await opened();
    expect(page.bySource).toEqual([{ name: "慈善捐助", values: [120_000] }]);
    expect(page.byLine).toEqual([{ name: "老年食堂", values: [120_000, 45_050] }]);
    expect(page.helpByMonth.map(({ values }) => values)).toEqual([[0], [4], [0]]);
    const empty = await opened("year=2025");
    expect([empty.bySource, empty.pointsByMonth, empty.helpByMonth]).toEqual([[], [], []]);
  });

  it.each([
    ["", "2026"],
    ["year=2025", "2025"],
    ["year=soon", "2026"],
  ])("is the one that the address asks for: %j", async (asked, year) => {
    const page = await opened(asked);
    expect(page.year).toBe(year);
    expect(page.sheet).toBe(`/api/reports/annual.xlsx?year=${year}`);
    expect(page.facts("visits", 2)).toBe(`of=visits&year=${year}&month=2`);
    expect(page.moves({ source: "charity" })).toBe(`year=${year}&source=charity`);
  });
});

describe("what a figure counts", () => {
  it.each([
    ["of=visits&year=2026&month=2", "2026年2月走访", "185分钟"],
    ["of=given&year=2026", "2026年给出的积分", "185分"],
    ["of=unreached&year=2026", "2026年还没走访到的老人", "2位"],
    ["of=nothing&year=1&month=13", "2026年走访", "185分钟"],
  ])("%s is called and sums", async (asked, title, total) => {
    const page = new AnnualFacts(desk(), TODAY, new URLSearchParams(asked));
    await page.load();
    expect([page.title, page.total]).toEqual([title, total]);
  });
});

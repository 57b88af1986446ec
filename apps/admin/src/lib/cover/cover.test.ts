import { describe, expect, it } from "vitest";
import { COVER, STORE_LINE, withCover } from "../../testing/cover.ts";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { monthWords } from "../months.ts";
import { CoverPage } from "./cover-page.svelte.ts";
import { aboutYuan, lastsWords, ratioWords } from "./words.ts";

const opened = async (facts = COVER) => {
  const page = new CoverPage(deskAt(withCover(new FakeServer(), facts)));
  await page.load();
  return page;
};

describe("how far the shelf and the money reach", () => {
  it("is told for slow, usual and busy months, from what is on the shelf", async () => {
    const page = await opened();
    expect(page.means).toEqual({ shelf: 300, money: 0, income: 0 });
    expect(page.runways.map(({ words }) => words)).toEqual(["3个月", "3个月", "3个月"]);
    expect(page.cover).toMatchObject({ outstanding: 900, likely: 801 });
    expect(page.expiries[0]).toEqual({ name: "2026年11月", short: "11月", values: [100, 10] });
  });

  it("grows by the money of the lines that are ticked, at what a point is worth", async () => {
    const page = await opened();
    expect(page.worthText).toBe("1");
    page.toggle(page.lines, STORE_LINE);
    expect(page.means.money).toBe(100);
    page.worthText = "0.5";
    expect(page.means.money).toBe(201);
    page.worthText = "";
    expect(page.means.money).toBe(0);
  });

  it("counts what comes every month on the ticked lines where that is wished, and what stops", async () => {
    const page = await opened();
    page.withIncome = true;
    expect(page.means.income).toBe(0);
    page.toggle(page.lines, STORE_LINE);
    expect(page.income.monthly).toBe(12_000);
    expect(page.means.income).toBe(120);
    expect(page.runways.at(1)?.words).toBe("十年以上");
    const [business] = page.income.rows;
    expect(business).toMatchObject({ title: "积分超市", years: [{ year: "2026", fen: 120_000 }] });
    expect(page.withoutWords(business?.key ?? "")).toBe("5个月");
    page.toggle(page.income.stopped, business?.key ?? "");
    expect(page.means.income).toBe(20);
    expect(page.income.months[1]).toEqual({ month: "2026-12", byLine: [24_000], total: 24_000 });
  });

  it("keeps what was given for one use apart, and begins with the lines that bought before", async () => {
    const [free, rent] = [COVER.came, COVER.came.map((one) => ({ ...one, use: "冬衣" }))];
    const lines = COVER.lines.map((one) => ({ ...one, buys: true }));
    const page = await opened({ ...COVER, lines, promised: [], came: [...free, ...rent] });
    expect(page.lines.has(STORE_LINE)).toBe(true);
    expect(page.income.rows.map(({ use, counts }) => [use, counts])).toEqual([
      [null, true],
      ["冬衣", false],
    ]);
    expect(page.income.monthly).toBe(10_000);
  });

  it("says the most to issue, and that nothing helps where it does not", async () => {
    const page = await opened();
    page.wish = 2;
    expect(page.ceiling).toBeGreaterThan(0);
    page.wish = 12;
    expect(page.ceiling).toBeNull();
  });

  it("plans what to buy, with what it costs about", async () => {
    const page = await opened();
    expect(page.purchases).toMatchObject([{ name: "大米", lasts: 36, buy: 8, worth: "200元" }]);
    expect(page.purchaseSum).toBe("200元");
  });

  it("says nothing about the pace before there are three months", async () => {
    const page = await opened({ ...COVER, months: COVER.months.slice(1) });
    expect([page.runways, page.cover]).toEqual([[], null]);
  });
});

it("is said in words", () => {
  expect([0, 1, null].map(lastsWords)).toEqual(["不到1个月", "1个月", "十年以上"]);
  expect(aboutYuan(1_099_992)).toBe("11000元");
  expect([monthWords("2027-01"), ratioWords(1255)]).toEqual(["2027年1月", "125%"]);
});

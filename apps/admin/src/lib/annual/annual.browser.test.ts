import { axe } from "@huzhu/browser";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withAnnual } from "../../testing/annual.ts";
import { type Opened, open } from "../../testing/open.ts";
import { villageServer } from "../../testing/village-server.ts";

let office: Opened;

beforeAll(async () => {
  office = await open(withAnnual(villageServer("cadre")));
});
afterAll(() => office.close());

const PAGES = [
  { path: "/fund/report", heading: "2026年度报告", waits: "采用好邻居评奖办法" },
  { path: "/fund/report?year=2025", heading: "2025年度报告", waits: "这一年没有评完的奖。" },
  {
    path: "/fund/report/facts?of=visits&year=2026&month=2",
    heading: "2026年2月走访",
    waits: "魏**",
  },
  {
    path: "/fund/report/facts?of=meals&year=2026&month=3",
    heading: "2026年3月",
    waits: "没有一笔",
  },
] as const;

it.each(PAGES)("$path says what it has to say, for everybody's eyes", async (one) => {
  const { page, visit } = office;
  await visit(one.path, one.heading);
  await page.getByText(one.waits).first().waitFor();
  expect(await axe(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(1366);
});

it("opens what a figure counts, and leads back, by the keyboard", async () => {
  const { page, visit } = office;
  await visit("/fund/report", "2026年度报告");
  const months = page.getByRole("table", { name: "各月" });
  await months.getByRole("link", { name: "4次" }).press("Enter");
  await page.getByText("一共2笔，合计185分钟").waitFor();
  await page.getByRole("link", { name: "回年度报告" }).press("Enter");
  await page.getByRole("heading", { name: "2026年度报告" }).waitFor();
  const year = page.getByLabel("哪一年");
  await year.selectOption("2025");
  await page.getByText("这一年没有进账，也没有付出。").waitFor();
});

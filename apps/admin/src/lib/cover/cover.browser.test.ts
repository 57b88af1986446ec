import { axe } from "@huzhu/browser";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withCover } from "../../testing/cover.ts";
import { type Opened, open } from "../../testing/open.ts";
import { villageServer } from "../../testing/village-server.ts";

let office: Opened;

beforeAll(async () => {
  office = await open(withCover(villageServer("cadre")));
});
afterAll(() => office.close());

it("says how long it lasts, and what is left where a source stops, for everybody's eyes", async () => {
  const { page, visit } = office;
  await visit("/fund/cover", "够不够兑");
  const streams = page.getByRole("table", { name: "一处一处的进账" });
  await streams.getByText("不是进货的钱").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByText("这些数怎么来的").press("Enter");
  await page.getByRole("checkbox", { name: "积分超市（能动用的100.5元）" }).check();
  await page.getByLabel("勾上的条目以后每月的进账也算").check();
  await page.getByText("十年以上").first().waitFor();
  await page.getByLabel("积分超市，民宿和村里的产业，停了").check();
  await page.getByText("5个月").first().waitFor();
  expect(await axe(page)).toEqual([]);
  const booked = streams.getByRole("link", { name: "2026年1200元" });
  expect(await booked.getAttribute("href")).toMatch(/moves\?year=2026&line=store&source=business$/);
});

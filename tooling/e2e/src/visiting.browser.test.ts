import { launch } from "@huzhu/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Elder } from "./elder.ts";
import { startVillage, type VillageServer } from "./village-server.ts";
import { Dispatcher } from "./visiting.ts";

const OFFICE = { width: 1366, height: 768 };
const HALL = { width: 1920, height: 1080 };
const PASSWORD = "huzhu2026";
const ELDER = "0000000001";

let server: VillageServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startVillage("demo"), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Goal: whoever asks is visited, whoever helps is paid once, and what was not so is taken back. */
it("goes from a press at the kiosk over two cards to points with their reason, and back by a dispute", async () => {
  const office = new Dispatcher(await browser.newPage({ viewport: OFFICE }), server.origin);
  await office.logIn("cadre", PASSWORD);
  const elder = await office.openByCard(ELDER);
  const helper = await office.cardOfNeighbour(ELDER);

  const hall = new Elder(await browser.newPage({ viewport: HALL }));
  await hall.open(server.origin, server.code, "清水");
  await hall.layCard(ELDER);
  await hall.press("找人帮忙", hall.page.getByText("哪样事"));
  await hall.press(/送饭/, hall.page.getByText("已经喊人了"));
  await hall.press("晓得了", hall.page.getByText("最近三次"));

  await office.agree(elder, helper, "上门探访");

  const both = async (says: string) => {
    await hall.layBeside(helper);
    await hall.press("我们一起来", hall.page.getByText(says));
  };
  await both("开始了");
  await hall.press("晓得了", hall.page.getByText("最近三次"));
  await both("帮完了");
  await hall.press("谁来看我", hall.page.getByText("请您说一声"));
  await hall.press(/请您说一声/, hall.page.getByText("帮得好不好"));
  await hall.press(/^好$/, hall.page.getByText("谢谢您"));

  expect(await office.readNewestLine(helper)).toContain("上门探访（清单第1版 M01）：一次3分");

  await hall.press("晓得了", hall.page.getByText("算好了"));
  await hall.press(/算好了/, hall.page.getByText("没有人来过"));
  await hall.press("没有人来过", hall.page.getByText("等人来问您"));
  await office.logOut();
  await office.logIn("admin", PASSWORD);
  await office.page.goto(`${server.origin}/admin/visits`);
  await office.page.getByRole("link", { name: elder }).first().click();
  await office.decide("邻居说那天没有人去", "不算数，分收回");
  expect(await office.readNewestLine(helper)).toContain("冲正");
});

/** Goal: before a storm everybody at risk is on somebody's list within a minute. */
it("sends somebody to everybody at risk before a storm", async () => {
  const office = new Dispatcher(await browser.newPage({ viewport: OFFICE }), server.origin);
  await office.logIn("cadre", PASSWORD);
  expect(await office.storm()).toBeGreaterThan(0);
  await office.page.goto(`${server.origin}/admin/visits`);
  await office.page.getByRole("heading", { name: /还没定谁去/ }).waitFor();
});

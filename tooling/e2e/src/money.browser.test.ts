import { launch } from "@huzhu/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Treasurer } from "./treasurer.ts";
import { startVillage, type VillageServer } from "./village-server.ts";

const OFFICE = { width: 1366, height: 768 };
const PASSWORD = "huzhu2026";
const WHAT = "食堂换灶台";
const SHOP = "老周五金店";

let server: VillageServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startVillage("demo"), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const yuanIn = (text: string): number => Number(/(\d+\.?\d*)元/.exec(text)?.[1]);

/** Goal: money leaves the fund by four hands, and everybody can read where it went. */
it("follows a payment from its order through two approvals, its receipt and the closed books to the board", async () => {
  const office = await browser.newPage({ viewport: OFFICE });
  const desk = new Treasurer(office, server.origin);
  const as = async (login: string) => {
    if (await office.getByRole("button", { name: "退出" }).isVisible()) await desk.logOut();
    await desk.logIn(login, PASSWORD);
  };
  await as("cadre");
  const before = yuanIn(await desk.readSpent());
  const sheet = await desk.readSheet();
  await desk.draftPayment(WHAT, "老年食堂", SHOP, "2100");
  await as("cadre2");
  await desk.approve(WHAT);
  await as("admin");
  await desk.approve(WHAT);
  await as("cadre");
  await desk.payWithReceipt(WHAT);
  expect(await desk.readMove(WHAT)).toContain("-2100元");
  expect(yuanIn(await desk.readSpent())).toBe(before + 2100);
  await desk.preparePeriod();
  await as("admin");
  await desk.signPeriod();
  const hung = await desk.readSheet();
  const spentIn = (text: string) => yuanIn(text.slice(text.indexOf("用了")));
  expect(spentIn(hung)).toBe(spentIn(sheet) + 2100);
  expect(hung).toContain("老年食堂");
  expect(hung).not.toContain(SHOP);
});

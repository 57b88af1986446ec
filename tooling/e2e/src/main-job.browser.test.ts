import { launch } from "@huzhu/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Cadre } from "./cadre.ts";
import { Elder } from "./elder.ts";
import { startVillage, type VillageServer } from "./village-server.ts";

const OFFICE = { width: 1366, height: 768 };
const HALL = { width: 1920, height: 1080 };
const WHO = "王大山";
const CARD = "0031415926";

let server: VillageServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startVillage("empty"), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Goal: the main job of the house, on real input, from an empty village to a bag of rice. */
it("goes from a roster and a rulebook to a bag of rice", async () => {
  const office = await browser.newPage({ viewport: OFFICE });
  const cadre = new Cadre(office, server.origin);
  await cadre.logIn("admin", server.password);
  await cadre.addStaff("田会计", "tian", "qingshui-2026");
  expect(await cadre.importRoster("qingshui-roster.xlsx")).toContain("49");
  await cadre.confirmKin();
  await cadre.importRulebook("cq-yunpin.json", "2021-12-20");
  await cadre.giveCard(WHO, CARD);
  await cadre.addGood("大米", "袋", "8", "3");
  await cadre.recordClaim(WHO, "参与公路养护");
  const code = await cadre.pairKiosk("村委会");
  await cadre.logOut();

  await cadre.logIn("tian", "qingshui-2026");
  await cadre.signEverything(/入账/);
  await cadre.logOut();

  const hall = await browser.newPage({ viewport: HALL });
  const elder = new Elder(hall);
  await elder.open(server.origin, code, "新村");
  await elder.layCard(CARD);
  expect(await hall.locator("body").textContent()).toMatch(/10\s*分/);
  await elder.press("换东西", hall.getByText("按您要的东西"));
  await elder.press(/大米/, hall.getByText("还剩2分"));
  await elder.press(/^要$/, hall.getByText("换好了"));

  await cadre.logIn("admin", server.password);
  const lines = await cadre.readStatement(WHO);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/兑换大米1袋/);
  expect(lines[0]).toContain("-8分2分村委会");
  expect(lines[1]).toMatch(/参与公路养护（第1版 A02）：1次，每次10分/);
});

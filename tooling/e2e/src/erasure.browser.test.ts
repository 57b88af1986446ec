import { launch } from "@huzhu/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Eraser } from "./eraser.ts";
import { startVillage, type VillageServer } from "./village-server.ts";

const PASSWORD = "huzhu2026";
const OFFICE = { width: 1366, height: 768 };

let server: VillageServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startVillage("demo"), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/**
 * Goal: what somebody agreed to can be taken back; whoever left is erased by two people, and the ledger
 * goes on under a pseudonym; the village settles how long what is kept.
 */
it("erases somebody, from the request to the pseudonym in their account", async () => {
  const page = await browser.newPage({ viewport: OFFICE });
  const cadre = new Eraser(page, server.origin);
  await cadre.logIn("cadre", PASSWORD);
  const elder = await cadre.findElder();
  const account = await cadre.openAccount(elder);

  const [masked = "", whole = ""] = await cadre.reveal(elder, "办高龄补贴");
  expect(masked).toMatch(/^\d\*+/);
  expect(whole).toMatch(/^\d{17}[\dX]$/);
  await page.getByText("办高龄补贴").waitFor();
  await cadre.agreeAndWithdraw(elder, "孙女阿兰");

  const day = new Date().toISOString().slice(0, 10);
  const death = { on: day, why: "病故", how: "died", head: null, heir: null };
  await cadre.writeDown(`/api/residents/${elder.id}/leave`, death);
  await cadre.askToErase(elder, "女儿来村里说的");

  await cadre.logOut();
  await cadre.logIn("cadre2", PASSWORD);
  const pseudonym = await cadre.confirm(elder);
  expect(pseudonym).toMatch(/^村民-[0-9A-F]{4,}$/);

  for (const path of [account, `households/${elder.household}`]) {
    expect(await cadre.read(path, pseudonym)).not.toContain(elder.name);
  }

  await cadre.logOut();
  await cadre.logIn("admin", PASSWORD);
  await cadre.settlePrivacy("60");
  await page.getByText(pseudonym).first().waitFor();
});

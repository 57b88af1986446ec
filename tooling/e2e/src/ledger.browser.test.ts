import { launch } from "@huzhu/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Bookkeeper } from "./bookkeeper.ts";
import { Elder } from "./elder.ts";
import { startVillage, type VillageServer } from "./village-server.ts";

const OFFICE = { width: 1366, height: 768 };
const HALL = { width: 1920, height: 1080 };
const CARD = "0000000001";

let server: VillageServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startVillage("demo"), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Goal: what a ledger is trusted for, by everybody who has a hand in it, in a village of a year. */
it("goes from a mistake to a proof, a closed period and a voucher", async () => {
  const { origin, password, code } = server;
  const hall = await browser.newPage({ viewport: HALL });
  const elder = new Elder(hall);
  await elder.open(origin, code, "清水村");
  await elder.layCard(CARD);
  const before = await elder.readBalance();
  expect(before).toBeGreaterThan(0);
  const name = await elder.takeSomething();
  await elder.press("我走了", hall.getByText("请放卡"));

  const office = await browser.newPage({ viewport: OFFICE });
  const keeper = new Bookkeeper(office, origin);
  await keeper.logIn("admin", password);
  const pieces = await keeper.countPieces(name);
  expect(pieces).toBeGreaterThanOrEqual(0);
  await keeper.reverseRedemption(name, "按错了");
  expect(await keeper.countPieces(name)).toBe(pieces + 1);
  const { number, short } = await keeper.seal();
  expect(short).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
  expect(await keeper.readSeal(number)).toContain(short);

  await elder.layCard(CARD);
  expect(await elder.readBalance()).toBe(before);
  await elder.press("对公示", hall.getByText("要对哪一笔？"));
  await elder.press(/改正/, hall.getByText("这一笔在公示里"));
  for (const part of short.split(" ")) await hall.getByText(part).first().waitFor();

  const voucher = await keeper.issueVoucher("20分", "重阳节慰问");
  await keeper.preparePeriod();
  await keeper.logOut();
  await keeper.logIn("cadre", password);
  await keeper.signPeriod();
  await keeper.compareSeals(number + 1, `从第${number}号到第${number + 1}号只添了新账`);
  await keeper.logOut();

  await keeper.logIn("keeper", password);
  await keeper.takeVoucher(CARD, voucher, before + 20);
});

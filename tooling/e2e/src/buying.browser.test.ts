import { axe, launch } from "@huzhu/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Ally } from "./ally.ts";
import { Buyer } from "./buyer.ts";
import { Neighbour } from "./neighbour.ts";
import { Overseer } from "./overseer.ts";
import { startVillage, type VillageServer } from "./village-server.ts";

const OFFICE = { width: 1366, height: 768 };
const PASSWORD = "huzhu2026";

let server: VillageServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startVillage("demo"), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Today where the village is. */
const today = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());

/** Goal: what is bought costs no more than the catalog allows, and is paid for once it was done. */
it("refuses a price above the ceiling, and pays for a bath that somebody else accepted", async () => {
  const page = await browser.newPage({ viewport: OFFICE });
  const admin = new Buyer(page, server.origin);
  await admin.logIn("admin", PASSWORD);
  const elder = await admin.anElder();
  expect(await admin.admitProvider("贵的服务站", "65")).toBe("限价60元一次");
  await admin.admitProvider("康养服务站", "50");
  await admin.orderBath(elder, "康养服务站", "30");
  await admin.deliver();
  await admin.accept();
  const lines = await admin.pay(today());
  expect(lines.map((line) => line.replace(/\s+/g, ""))).toEqual([
    "康养服务站自己和家里120元",
    "康养服务站政府130元",
    "合计50元",
  ]);
  const renewed = await admin.renew("康养服务站", "虚构2099-8", today(), "2100-12-31");
  expect(renewed).toContain("虚构2099-8");
  expect(renewed).toContain("可以下单");
  await page.close();
});

/** Goal: a meal is a press, and a mistake stays to be seen. */
it("writes down who came to eat, and crosses a line out", async () => {
  const page = await browser.newPage({ viewport: OFFICE });
  const cook = new Buyer(page, server.origin);
  await cook.logIn("admin", PASSWORD);
  const elder = await cook.anElder();
  await cook.openEveryDay();
  expect(await cook.letIn(elder)).toContain("老年食堂午餐");
  await cook.crossOut(elder);
  expect(await cook.letIn(elder)).toContain("老年食堂午餐");
  await page.close();
});

/** Goal: the township sees, asks and approves, and the village answers; neither does the other's work. */
it("lets the township approve a provider and ask the village, which answers from today", async () => {
  const page = await browser.newPage({ viewport: OFFICE });
  const somebody = new Overseer(page, server.origin);
  await somebody.logIn("township", PASSWORD);
  await somebody.seeVillage("清水村");
  await somebody.approve("安心助浴队", "虚构乡民2026-12");
  await somebody.remark("请补上十月的就餐簿");
  await somebody.logOut();
  await somebody.logIn("cadre", PASSWORD);
  await somebody.answer("请补上十月的就餐簿", "补好了");
  await page.close();
});

/** Goal: each village of a server has its own people at its own console. */
it("lets somebody log in to the neighbour village, and proposes it the next time", async () => {
  const page = await browser.newPage({ viewport: OFFICE });
  const keeper = new Buyer(page, server.origin);
  await keeper.logIn("keeper", PASSWORD, "柳溪村（云岭乡）");
  await page.getByText("柳溪村").first().waitFor();
  await keeper.logOut();
  const proposed = page.getByLabel("哪个村").locator("option:checked");
  await proposed.filter({ hasText: "柳溪村" }).waitFor({ state: "attached" });
  expect(await axe(page)).toEqual([]);
  await page.close();
});

/** Goal: a shop takes points and is paid what it gave for them, by a list that both sides signed. */
it("takes points at a shop of the alliance, and asks the fund for what both signed", async () => {
  const page = await browser.newPage({ viewport: OFFICE });
  const ally = new Ally(page, server.origin);
  const as = async (login: string) => {
    if (await page.getByRole("button", { name: "退出" }).isVisible()) await ally.logOut();
    await ally.logIn(login, PASSWORD);
    await ally.enter("兴旺小卖部");
  };
  await as("cadre");
  const card = await ally.aCard(30);
  await ally.sell(card, "把挂面", /^扣6分/);
  expect(await axe(page)).toEqual([]);
  const slip = await ally.readSlip();
  await as("shop");
  expect(await ally.handIn(slip)).toContain("挂面1把");
  await ally.sell(card, "瓶酱油", /^收9分/);
  await ally.doubt("酱油1瓶", "分数不对");
  expect(await axe(page)).toEqual([]);
  await as("cadre");
  await ally.giveBack("酱油1瓶");
  await ally.clear("23.2元");
  await as("shop");
  await ally.sign("店里");
  await as("cadre2");
  await ally.sign("村里");
  await ally.askFund("goods");
  await page.close();
});

/** Goal: a card of one village takes goods at the store of another, once both said yes. */
it("hands goods to somebody of the neighbour village, and takes them back", async () => {
  const page = await browser.newPage({ viewport: OFFICE });
  const somebody = new Neighbour(page, server.origin);
  await somebody.logIn("cadre", PASSWORD);
  const card = await somebody.aCard(60);
  await somebody.ask("柳溪村", "0.5");
  await somebody.logOut();
  await somebody.logIn("cadre", PASSWORD, "柳溪村（云岭乡）");
  await somebody.welcome("清水村");
  expect(await axe(page)).toEqual([]);
  await somebody.logOut();
  await somebody.logIn("keeper", PASSWORD, "柳溪村（云岭乡）");
  expect(await somebody.serve(card, "清水村")).toMatch(/用了\d+分，还剩\d+分/);
  expect(await axe(page)).toEqual([]);
  await somebody.takeBack();
  await page.close();
});

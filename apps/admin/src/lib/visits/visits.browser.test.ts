import { axe } from "@huzhu/browser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { villageServer } from "../../testing/village-server.ts";
import { withVisits } from "../../testing/visits-server.ts";

let office: Opened;

beforeAll(async () => {
  office = await open(withVisits(villageServer("cadre")));
});
afterAll(() => office.close());

const PAGES = [
  { path: "/visits", heading: "求助和走访", waits: "等老人确认" },
  { path: "/visits/requests/request-1", heading: "张三：送饭", waits: "家里能帮的2个人都在外" },
  { path: "/visits/visit-1", heading: "去张三家：助餐送餐", waits: "心情不好" },
  { path: "/visits/new", heading: "登记或安排", waits: "哪一天" },
  { path: "/visits/today", heading: "今日看板", waits: "今天谁去看谁" },
  { path: "/visits/calendar", heading: "求助和走访", waits: "周日" },
  { path: "/visits/radar", heading: "求助和走访", waits: "过了日子没人去（1人）" },
  { path: "/visits/plans", heading: "求助和走访", waits: "还没有定期探访" },
  { path: "/visits/sheets", heading: "求助和走访", waits: "走访派单：李四" },
] as const;

describe("requests and visits on screen", () => {
  it.each(PAGES)(
    "$path says what waits, for everybody's eyes",
    async ({ path, heading, waits }) => {
      const { page, visit } = office;
      await visit(path, heading);
      await page.getByText(waits).first().waitFor();
      expect(await axe(page)).toEqual([]);
      for (const width of [1366, 1920]) {
        await page.setViewportSize({ width, height: 768 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
      }
      await page.setViewportSize({ width: 1366, height: 768 });
    },
  );

  it("passes a rung of the ladder and agrees on a visit by the keyboard", async () => {
    const { page, visit } = office;
    await visit("/visits/requests/request-1", "张三：送饭");
    await page.getByRole("button", { name: "这一级帮不了，往下问" }).press("Enter");
    await page.getByText("往下问了一级").waitFor();
    await page.getByRole("button", { name: "约好了" }).press("Enter");
    await page.getByRole("status").getByText("约好了").waitFor();
  });

  it("buys from who does it for money, once it is their turn", async () => {
    const { page, visit } = office;
    await visit("/visits/requests/request-2", "张三：送饭");
    await page.getByRole("button", { name: "订这一家：康养服务站的老年食堂午餐" }).press("Enter");
    await page.getByText("家里出10元").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "下单" }).press("Enter");
    await page.getByText("向康养服务站订了老年食堂午餐1餐").waitFor();
  });

  it("confirms what the elder says by telephone", async () => {
    const { page, visit } = office;
    await visit("/visits/visit-1", "去张三家：助餐送餐");
    await page.getByLabel("老人怎么说").selectOption({ label: "满意" });
    await page.getByRole("button", { name: "老人确认了，记分" }).press("Enter");
    await page.getByText("确认了，给帮手记了分").first().waitFor();
  });

  it("sends somebody to everybody at risk before a storm", async () => {
    const { page, visit } = office;
    await visit("/visits/radar", "求助和走访");
    await page.getByRole("button", { name: "都安排上" }).press("Enter");
    await page.getByText("安排了3次走访").waitFor();
    await page.getByText("3人那时没空").waitFor();
    await page.getByRole("button", { name: "全部照这样安排（1次）" }).press("Enter");
    await page.getByText(/安排了李四去.+家/).waitFor();
  });

  it("prints no full name of an elder on a sheet", async () => {
    const { page, visit } = office;
    await visit("/visits/sheets", "求助和走访");
    const sheet = page.getByRole("article", { name: "李四的派单" });
    await sheet.waitFor();
    expect(await sheet.textContent()).toContain("张**");
    expect(await sheet.textContent()).not.toContain("张三");
  });
});

import { axe } from "@huzhu/browser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { withOutreach } from "../../testing/outreach-server.ts";
import { villageServer } from "../../testing/village-server.ts";

let office: Opened;

beforeAll(async () => {
  office = await open(withOutreach(villageServer("cadre")));
});
afterAll(() => office.close());

const PAGES = [
  { path: "/fund/resources", heading: "资源链接", waits: "过年的米 30件" },
  { path: "/fund/projects", heading: "村办项目", waits: "利润的20%" },
  { path: "/fund/outreach/c/print", heading: "打印走访单", waits: "上寨 new 张**" },
  { path: "/fund/gatherings", heading: "治风活动", waits: "年前大扫除" },
  { path: "/fund/praises", heading: "表扬", waits: "还没问这家人" },
  { path: "/fund/praises/print", heading: "打印表扬", waits: "上寨张**家" },
] as const;

describe("outreach and what comes from outside on screen", () => {
  it.each(PAGES)("$path says what waits, for everybody's eyes", async (one) => {
    const { page, visit } = office;
    await visit(one.path, one.heading);
    await page.getByText(one.waits).first().waitFor();
    expect(await axe(page)).toEqual([]);
    for (const width of [1366, 1920]) {
      await page.setViewportSize({ width, height: 768 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it("starts a campaign for those who have not joined, and writes a door down by the keyboard", async () => {
    const { page, visit } = office;
    await visit("/fund/outreach", "入户宣传");
    await page.getByRole("link", { name: "办一次" }).press("Enter");
    await page.getByText("一共要去5户").waitFor();
    await page.getByLabel("家里只有老人（7户）").press("Space");
    await page.getByText("一共要去9户").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel("名称").fill("送皂上门");
    await page.getByLabel("上门讲什么").fill("积分怎么得");
    await page.getByLabel("一队有谁").fill("李干事");
    await page.getByRole("button", { name: "开始，去9户" }).press("Enter");
    await page.getByRole("button", { name: "记下new户" }).press("Enter");
    await page.getByLabel("积分怎么得").press("Space");
    await page.getByLabel("还说了什么").fill("想有人陪着去赶场");
    expect(await axe(page)).toEqual([]);
    await page
      .getByRole("form", { name: "记new户" })
      .getByRole("button", { name: "记下" })
      .press("Enter");
    await page.getByText("new户记下了").waitFor();
    await page.getByText("全部").click();
    await page.getByText("“想有人陪着去赶场”").waitFor();
  });
});

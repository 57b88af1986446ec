import { axe } from "@huzhu/browser";
import { adoptCatalog } from "@huzhu/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { withCatalog } from "../../testing/catalog-server.ts";
import { withElders } from "../../testing/elders-server.ts";
import { type Opened, open } from "../../testing/open.ts";
import { ZHANG } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

const server = withElders(villageServer("admin"));
let office: Opened;

beforeAll(async () => {
  office = await open(server);
});
beforeEach(async () => {
  withCatalog(server);
  await office.visit("/services", "养老服务");
  await office.page.evaluate(() => localStorage.clear());
});
afterAll(() => office.close());

const press = (name: string | RegExp) =>
  office.page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();

describe("the service catalog on screen", () => {
  it("reads by its headings, and opens one service with who is entitled to it", async () => {
    const { page } = office;
    await page.getByRole("heading", { name: "探访关爱" }).waitFor();
    await page.getByText("高风险每周1次，重点每月1次，一般每季度1次").waitFor();
    await page.getByText("有1项写着“待核对”").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "上门探访" }).click();
    await page.getByRole("heading", { level: 1, name: "上门探访" }).waitFor();
    await page.getByRole("table", { name: "可以享受的老人" }).getByText("张三").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("is written anew, compared, and brought into force", async () => {
    const { page, visit } = office;
    await visit("/services/new", "写服务清单第2版");
    expect(await axe(page)).toEqual([]);
    await press("照第1版改");
    await press("改上门探访");
    const weekly = page.locator('[data-field="services.1.frequency.high"]').getByLabel("几次");
    await weekly.fill("");
    await press("写好了，核对");
    await page.getByText("M01 上门探访的几次").waitFor();
    expect(await axe(page)).toEqual([]);
    await weekly.fill("2");
    await press("写好了，核对");
    await page.getByText("改动 1项").waitFor();
    await page.getByText("高风险每周2次", { exact: false }).waitFor();
    expect(await axe(page)).toEqual([]);
    await press("启用第2版");
    await page.getByRole("link", { name: "两版对照" }).waitFor();
    expect(server.requests).toContain(`POST ${adoptCatalog.path}`);
    await page.getByRole("link", { name: "两版对照" }).click();
    await page.getByRole("heading", { level: 1, name: "两版清单对照" }).waitFor();
    await page.getByText("一样的服务有2项。").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("hangs on the board as a sheet without the buttons around it", async () => {
    const { page, visit } = office;
    await visit("/services/print/1", "打印第1版服务清单");
    const sheet = page.getByRole("article", { name: "养老服务清单" });
    for (const words of ["第1版", "2026年1月1日", "上门探访", "80岁起免费", "邻里互助来做"]) {
      expect(await sheet.textContent()).toContain(words);
    }
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "打印" }).isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });

  it("says on an elder's page what there is for them, and why", async () => {
    const { page, visit } = office;
    await visit(`/elders/${ZHANG.id}`, "张三");
    const table = page.getByRole("table", { name: "该有的服务" });
    await table.getByText("83岁，满80岁").waitFor();
    await table.getByText("每周1次（高风险：80岁以上独居、80岁以上空巢）").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("shows what is missing, and the elders behind a figure by the keyboard", async () => {
    const { page, visit } = office;
    await visit("/services/entitled", "养老服务");
    await page.getByRole("table", { name: "应享的服务" }).waitFor();
    expect(await axe(page)).toEqual([]);
    await visit("/services/gap", "养老服务");
    const table = page.getByRole("table", { name: "服务缺口" });
    await table.getByText("缺2").first().waitFor();
    expect(await axe(page)).toEqual([]);
    await table.getByRole("button", { name: "上门探访" }).focus();
    await page.keyboard.press("Enter");
    await table.getByRole("link", { name: "张三" }).waitFor();
    expect(page.url()).toContain("by=elder&service=M01");
    expect(await axe(page)).toEqual([]);
  });
});

import { axe } from "@huzhu/browser";
import { statement } from "@huzhu/contract";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { STATEMENT, ZHANG } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

const asked: unknown[] = [];
const server = villageServer("cadre").on(statement, ({ query }) => {
  asked.push(query);
  return Result.succeed(STATEMENT);
});
let office: Opened;

beforeAll(async () => {
  office = await open(server);
});
afterAll(() => office.close());

describe("a household's statement", () => {
  it("is one name away, on paper or as a sheet", async () => {
    const { page, visit } = office;
    await visit("/accounts", "账户");
    await page.getByLabel("找账户").fill("张三");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "张三家" }).click();
    await page.getByRole("link", { name: "打印台账、下载 Excel" }).click();
    await page.getByRole("heading", { level: 1, name: "张三家的台账" }).waitFor();
  });

  it("shows both lines with why, and what is left after each", async () => {
    const { page, visit } = office;
    await visit(`/households/${ZHANG.household}/statement`, "张三家的台账");
    const rows = page.getByRole("row");
    expect(await rows.nth(1).textContent()).toMatch(
      /兑换大米5公斤1袋\s*用的是自己挣的，长期有效\s*-30分\s*10分\s*村口自助机\s*第18条/,
    );
    expect(await rows.nth(2).textContent()).toContain("打扫河道（第1版 A02）");
    expect(await axe(page)).toEqual([]);
  });

  it("narrows to some days, and so does the sheet", async () => {
    const { page, visit } = office;
    await visit(`/households/${ZHANG.household}/statement`, "张三家的台账");
    await page.getByLabel("从", { exact: true }).fill("2026-01-01");
    await page.getByLabel("到", { exact: true }).fill("2026-03-31");
    await page.getByRole("button", { name: "看这一段" }).click();
    await expect.poll(() => asked.at(-1)).toEqual({ from: "2026-01-01", to: "2026-03-31" });
    const sheet = page.getByRole("link", { name: "下载 Excel" });
    expect(await sheet.getAttribute("href")).toBe(
      `/api/households/${ZHANG.household}/statement.xlsx?from=2026-01-01&to=2026-03-31`,
    );
  });

  it("prints without the rail and the buttons", async () => {
    const { page, visit } = office;
    await visit(`/households/${ZHANG.household}/statement`, "张三家的台账");
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("navigation", { name: "主菜单" }).isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: "看这一段" }).isVisible()).toBe(false);
    expect(await page.getByText("兑换大米5公斤1袋").isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
  });
});

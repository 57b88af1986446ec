import { axe } from "@huzhu/browser";
import { adoptRulebook, rulebooks } from "@huzhu/contract";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { RULEBOOK } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

const server = villageServer("admin");
let office: Opened;

beforeAll(async () => {
  office = await open(server);
});
afterAll(() => office.close());

describe("the rulebook on screen", () => {
  it("reads as a table by category, with its caps in words", async () => {
    const { page, visit } = office;
    await visit("/rulebooks", "积分细则");
    await page.getByText("每月最多4分").waitFor();
    await page.getByRole("heading", { name: "公共事务" }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("is changed in place, compared, and brought into force", async () => {
    const { page, visit } = office;
    server.on(adoptRulebook, ({ body }) => {
      const adopted = { ...RULEBOOK, rulebook: body };
      server.on(rulebooks, () => Result.succeed([adopted]));
      return Result.succeed(adopted);
    });
    await visit("/rulebooks/new", "写积分细则第2版");
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "照第1版改" }).click();
    await page.getByLabel("第1条分值").fill("3");
    await page.getByRole("button", { name: "加一条" }).click();
    await page.keyboard.type("照看独居老人");
    await page.getByRole("button", { name: "写好了，核对" }).click();
    await page.getByText("请写分值").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel("第4条分值").fill("4");
    await page.getByRole("button", { name: "写好了，核对" }).click();
    await page.getByText("新加 1条").waitFor();
    await page.getByText("每次加3分").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "启用第2版" }).click();
    await page.getByRole("heading", { name: "柳溪村积分细则（第2版）" }).waitFor();
  });

  it("starts from a file, and says beside the field what is wrong in it", async () => {
    const { page, visit } = office;
    server.on(rulebooks, () => Result.succeed([]));
    await visit("/rulebooks/new", "写积分细则第1版");
    const rules = [
      { kind: "fixed", code: "A01", title: "开会", unit: "次", points: "三", caps: [] },
    ];
    const document = { format: "huzhu-rulebook-1", title: "邻村细则", rules };
    await page.getByLabel("选文件").setInputFiles({
      name: "细则.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(document)),
    });
    await page.getByText("要写整数，如3").waitFor();
    expect(await page.getByLabel("第1条分值").getAttribute("aria-invalid")).toBe("true");
  });
});

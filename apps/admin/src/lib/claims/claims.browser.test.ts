import { axe } from "@huzhu/browser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { villageServer } from "../../testing/village-server.ts";

let office: Opened;

beforeAll(async () => {
  office = await open(villageServer("cadre"));
});
afterAll(() => office.close());

describe("claims on screen", () => {
  it("are approved all at once, each with its outcome", async () => {
    const { page, visit } = office;
    await visit("/claims", "积分");
    await page.getByLabel("这一页能审的全选").check();
    await page.getByRole("button", { name: "把选的3条入账" }).click();
    await page.getByText("3条入账了").waitFor();
    expect(await page.getByText("+6分").count()).toBe(3);
    expect(await axe(page)).toEqual([]);
  });

  it("go back with a reason that is one press away", async () => {
    const { page, visit } = office;
    await visit("/claims", "积分");
    await page.getByRole("button", { name: "退回张三的打扫河道" }).click();
    await page.getByRole("button", { name: "重复登记" }).click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "退回这一条" }).click();
    await page.getByRole("button", { name: "退回这一条" }).waitFor({ state: "detached" });
  });

  it("say so when there are none", async () => {
    const { page, visit } = office;
    await visit("/claims", "积分");
    await page.getByText("已退回").click();
    await page.getByText("没有退回的登记。").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("are written down for one person after the other by the keyboard", async () => {
    const { page, visit } = office;
    const { keyboard } = page;
    await visit("/claims/new", "登记积分");
    for (const [name, rule, quantity] of [
      ["张三", "hd", "2"],
      ["李四", "", "3"],
    ] as const) {
      await keyboard.type(name);
      await keyboard.press("Enter");
      await page.getByText("换人").waitFor();
      if (rule !== "") {
        await keyboard.type(rule);
        await keyboard.press("Enter");
        await page.getByText("换一条").waitFor();
      }
      await keyboard.type(quantity);
      await page.getByText(`${quantity}小时，每小时3分`).waitFor();
      expect(await axe(page)).toEqual([]);
      await keyboard.press("Enter");
      await page.getByText("换人").waitFor({ state: "detached" });
    }
    await page.getByText("记好了2条").waitFor();
  });

  it("are written down for a meeting from cards and a pasted list", async () => {
    const { page, visit } = office;
    const { keyboard } = page;
    await visit("/claims/meeting", "登记积分");
    await keyboard.type("hd");
    await keyboard.press("Enter");
    await page.getByText("换一条").waitFor();
    for (const card of ["00A1B2C3", "00A1B2C4", "00A1B2C3"]) {
      await keyboard.type(card);
      await keyboard.press("Enter");
    }
    await page.getByText("重复了，只算一次").waitFor();
    await page.getByLabel("或者粘贴微信接龙、名单").fill("1. 张伟(上寨)\n2. 赵六\n3. 😀");
    await page.getByRole("button", { name: "认名字" }).click();
    await page.getByText("有2个同名的，是哪一位？").waitFor();
    await page.getByText("花名册里没有，这一行不会记").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "上寨 74岁 户号003" }).click();
    await page.getByRole("button", { name: "记上3人" }).click();
    await page.getByText("打扫河道：3条登记好了，还没入账。").waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

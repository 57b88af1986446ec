import { axe, scan } from "@huzhu/browser";
import { goods } from "@huzhu/contract";
import { ownBarcode } from "@huzhu/domain/store";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { GOODS, RICE, SALT, SOAP, ZHANG } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

const server = villageServer("keeper");
let office: Opened;

beforeAll(async () => {
  office = await open(server);
});
afterAll(() => office.close());

const focused = () => office.page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

describe("the counter", () => {
  it("serves two people with nothing but a card reader and the keyboard", async () => {
    const { page, visit } = office;
    const { keyboard } = page;
    await visit("/counter", "柜台兑换");

    await keyboard.type(ZHANG.card ?? "");
    await keyboard.press("Enter");
    await page.getByText("这一户有").waitFor();
    await keyboard.type("dm");
    await keyboard.press("Enter");
    await page.getByText("换完还剩").waitFor();
    await keyboard.type("fz");
    await keyboard.press("Enter");
    await page.getByText("33分", { exact: true }).waitFor();
    await keyboard.press("+");
    await keyboard.press("+");
    await page.getByText("39分", { exact: true }).waitFor();
    await keyboard.press("-");
    expect(await axe(page)).toEqual([]);

    await keyboard.press("Enter");
    await expect.poll(focused).toBe("兑换");
    await keyboard.press("Enter");
    await page.getByText("换好了").waitFor();
    expect(await page.getByRole("article").textContent()).toContain("36分");
    expect(await axe(page)).toEqual([]);

    await keyboard.press("Backspace");
    await page.getByText("撤回了：36分回到户里").waitFor();
    await keyboard.press("Enter");
    await expect.poll(focused).toBe("兑换");
    await keyboard.press("Enter");
    await page.getByText("换好了").waitFor();

    await expect.poll(focused).toBe("下一位");
    await keyboard.press("Enter");
    await keyboard.type("李四");
    await keyboard.press("Enter");
    await page.getByText("户号002").waitFor();
    const redeemed = server.requests.filter((request) => request === "POST /api/redemptions");
    expect(redeemed).toHaveLength(2);
  });

  it("takes three goods by scanner wherever the cursor is, and leaves what a hand typed", async () => {
    const { page, visit } = office;
    const { keyboard } = page;
    const labelled = [RICE, SOAP, SALT].map((good, nth) => ({
      ...good,
      barcode: ownBarcode(nth + 1),
    }));
    server.on(goods, () => Result.succeed(labelled));
    await visit("/counter", "柜台兑换");
    await page.getByRole("list", { name: "货架" }).waitFor();
    await scan(page, ownBarcode(1), { gap: 100, enter: false });
    await page.getByText("加上了大米5公斤，一共1袋").waitFor();
    await scan(page, ZHANG.card ?? "");
    await page.getByText("换完还剩").waitFor();
    await keyboard.type("dm");
    const what = page.getByRole("combobox", { name: "换什么" });
    await page.getByRole("option").filter({ hasText: "大米" }).waitFor();
    for (const pieces of [1, 2]) {
      await scan(page, ownBarcode(2), { gap: 5 });
      await page.getByText(`加上了肥皂，一共${pieces}块`).waitFor();
    }
    expect(await what.inputValue()).toBe("dm");
    await scan(page, ownBarcode(9));
    await page.getByText(`没有商品登记过条码${ownBarcode(9)}`).waitFor();
    await scan(page, ownBarcode(3), { enter: false });
    await page.getByText("食盐换完了").waitFor();
    await page.getByText("36分", { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    server.on(goods, () => Result.succeed(GOODS));
  });

  it("says what is missing, and stops there", async () => {
    const { page, visit } = office;
    await visit("/counter", "柜台兑换");
    await page.keyboard.type("张三");
    await page.keyboard.press("Enter");
    const rice = page.getByRole("list", { name: "货架" }).getByRole("button", { name: /大米/ });
    await rice.click();
    await rice.click();
    await page.getByText("还差20分").waitFor();
    expect(
      await page.getByRole("button", { name: "兑换", exact: true }).getAttribute("aria-disabled"),
    ).toBe("true");
    expect(await axe(page)).toEqual([]);
  });

  it("lets the next card overwrite one that nobody has", async () => {
    const { page, visit } = office;
    await visit("/counter", "柜台兑换");
    await page.keyboard.type("FFFF");
    await page.keyboard.press("Enter");
    await page.getByText("没有找到这个人").waitFor();
    await page.keyboard.type(ZHANG.card ?? "");
    await page.keyboard.press("Enter");
    await page.getByText("户号001").waitFor();
  });
});

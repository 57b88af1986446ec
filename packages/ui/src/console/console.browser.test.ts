import { axe, launch } from "@huzhu/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Served, serve } from "../../gallery/serve.ts";
import { overflows, textSizes } from "../../gallery/text-sizes.ts";

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve("console"), launch()]);
  page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const show = async (hash: string) => {
  await page.goto("about:blank");
  await page.goto(`${served.url}#${hash}`);
};
const button = (name: string) => page.getByRole("button", { name, exact: true });
const names = () => page.locator("tbody tr td:first-child").allTextContents();

describe.each(["desk", "form"])("the page %s", (hash) => {
  beforeEach(() => show(hash));

  it("breaks no rule of accessibility", async () => {
    expect(await axe(page)).toEqual([]);
  });

  it("has no letters below 16 pixels and nothing cut off", async () => {
    expect((await textSizes(page)).filter(({ size }) => size < 16)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  });
});

describe("a table", () => {
  beforeEach(() => show("desk"));

  it("sorts by a title with the keyboard: up, down, as it came", async () => {
    const title = page.getByRole("columnheader", { name: "积分" });
    await title.getByRole("button").focus();
    const seen: (string | null)[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await page.keyboard.press("Enter");
      seen.push(
        (await names()).map((name) => name.trim()).join(" "),
        await title.getAttribute("aria-sort"),
      );
    }
    expect(seen).toEqual([
      "安大海 陈秀英 王小明 李桂花",
      "ascending",
      "李桂花 王小明 陈秀英 安大海",
      "descending",
      "王小明 李桂花 安大海 陈秀英",
      null,
    ]);
  });

  it("is walked by arrows and opens a row by Enter", async () => {
    await page.locator("tbody tr").first().focus();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Enter"]) {
      await page.keyboard.press(key);
    }
    expect(await page.locator("output").textContent()).toBe("安大海");
    expect(await page.locator("tbody tr[tabindex='0']").count()).toBe(1);
  });

  it("opens a row by a click", async () => {
    await page.getByRole("cell", { name: "岩脚" }).click();
    expect(await page.locator("output").textContent()).toBe("陈秀英");
  });
});

describe("the rail", () => {
  it("opens a section by Alt and its number", async () => {
    await show("desk");
    await page.keyboard.press("Alt+2");
    await page.getByRole("heading", { level: 1, name: "王小明家" }).waitFor();
    expect(
      await page.getByRole("link", { name: "村民" }).first().getAttribute("aria-current"),
    ).toBe("page");
  });
});

describe("a toast", () => {
  it("is undone and gone, and breaks no rule of accessibility", async () => {
    await show("desk");
    await button("记积分").click();
    await page.getByText("给王小明记了10分").waitFor();
    expect(await axe(page)).toEqual([]);
    await button("撤销").click();
    expect(await page.getByText("给王小明记了10分").count()).toBe(0);
  });
});

describe("a form", () => {
  beforeEach(() => show("form"));

  it("says the problem with its field", async () => {
    const field = page.getByLabel("身份证号");
    const described = (await field.getAttribute("aria-describedby")) ?? "";
    expect(await page.locator(`[id="${described}"]`).textContent()).toBe("少一位，身份证号是18位");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
  });

  it("keeps what was typed as a number and says when it is none", async () => {
    const points = page.getByLabel("积分", { exact: true });
    await points.fill("六");
    expect(await points.inputValue()).toBe("六");
    await page.getByText("写一个整数").waitFor();
    await points.fill("１２");
    expect(await page.getByText("写一个整数").count()).toBe(0);
  });

  it("takes a file by its button", async () => {
    await page.getByLabel("选花名册", { exact: true }).setInputFiles({
      name: "花名册.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("姓名\n"),
    });
    expect(await page.locator("output").textContent()).toBe("花名册.csv");
  });

  it("takes a file that is dropped", async () => {
    await page.locator("fieldset").evaluate((drop) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["姓名"], "名册.csv"));
      drop.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    expect(await page.locator("output").textContent()).toBe("名册.csv");
  });

  it("asks before it stops a card, and Escape is a no", async () => {
    await button("停用这张卡").click();
    const dialog = page.getByRole("dialog", { name: "停用王小明的卡？" });
    await dialog.waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await button("停用这张卡").click();
    await dialog.waitFor();
  });
});
